import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConference, useOpenDocument } from '../conference/document'
import { documentName } from '../conference/document-name'
import { today } from '../conference/today'
import { goTo, usePlace } from '../place'
import { TitledDialog } from '../ui/titled-dialog'
import { changeSettings, useSettings } from '../settings'
import { keyOfChoice, languageChoices } from './brief-choices'
import { ExportChoices } from './export-choices'
import { planExport } from './export-plan'
import { ExportSummary } from './export-summary'
import { useLibrary } from './library'
import { useNamePattern } from './name-pattern-field'
import { useBriefChoice } from './use-brief-choice'
import { useExport } from './use-export'
import './export-dialog.css'

/** Choices at the start side, what will be written at the end side. */
export function ExportDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'export')
  const running = useExport()
  const close = (): void => {
    if (running.state.kind === 'writing') return
    running.reset()
    goTo({ dialog: undefined })
  }
  return (
    <TitledDialog
      kind="export"
      title={t('export.title')}
      isOpen={isOpen}
      onClose={close}
      isHeld={running.state.kind === 'writing'}
    >
      <ExportForm running={running} close={close} />
    </TitledDialog>
  )
}

interface ExportFormProps {
  readonly running: ReturnType<typeof useExport>
  readonly close: () => void
}

function ExportForm({ running, close }: ExportFormProps) {
  const conference = useConference((value) => value)
  const baseName = useOpenDocument(documentName)
  const { formats, digits } = useSettings()
  const namePattern = useNamePattern()
  const { templates } = useLibrary()
  const brief = useBriefChoice()
  const [templateIds, setTemplateIds] = useState(brief.template ? [brief.template.id] : [])
  const [choiceKeys, setChoiceKeys] = useState(brief.choice ? [keyOfChoice(brief.choice)] : [])
  const [themeId, setThemeId] = useState(brief.themeId)
  const [issuedOn, setIssuedOn] = useState(today)
  const [isWordAttached, setIsWordAttached] = useState(false)
  const [addresseeIds, setAddresseeIds] = useState<readonly string[]>([])

  const chosen = templates.filter(({ id }) => templateIds.includes(id))
  const arrangements = [...new Set(chosen.flatMap((template) => template.arrangements))]
  const choices = languageChoices(conference.languages, arrangements)
  // Other templates may not know what was chosen before: the first of what they know is then meant.
  const known = choices.map(keyOfChoice)
  const stillKnown = choiceKeys.filter((key) => known.includes(key))
  const wantedKeys = stillKnown.length > 0 ? stillKnown : known.slice(0, 1)
  const files = planExport(conference, baseName, {
    templates: chosen,
    addressees: conference.bodies.filter(({ id }) => addresseeIds.includes(id)),
    choices: choices.filter((choice) => wantedKeys.includes(keyOfChoice(choice))),
    formats,
    options: {
      issuedOn,
      digits,
      ...(themeId === undefined ? {} : { themeId }),
      ...(isWordAttached ? { attachWord: true } : {}),
    },
    namePattern,
  })
  const names = files.map(({ name }) => name).join('\n')
  const { reset } = running
  // A changed plan puts the report of the last one away.
  useEffect(() => reset(), [names, reset])
  return (
    <div className="export-columns">
      <ExportChoices
        isLocked={running.state.kind === 'writing'}
        templateIds={templateIds}
        onTemplates={setTemplateIds}
        addresseeIds={addresseeIds}
        onAddressees={setAddresseeIds}
        choices={choices}
        choiceKeys={wantedKeys}
        onChoices={setChoiceKeys}
        themeId={themeId}
        onTheme={setThemeId}
        formats={formats}
        onFormats={(next) => changeSettings({ formats: next })}
        isWordAttached={isWordAttached}
        onWordAttached={setIsWordAttached}
        issuedOn={issuedOn}
        onIssuedOn={setIssuedOn}
      />
      <ExportSummary conference={conference} files={files} running={running} close={close} />
    </div>
  )
}
