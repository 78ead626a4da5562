import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConference, useOpenDocument } from '../conference/document'
import { documentName } from '../conference/document-name'
import { today } from '../conference/today'
import { closeDialog, usePlace } from '../place'
import { TitledDialog } from '../ui/titled-dialog'
import type { ExportChoiceSettings } from '../../electron/ipc/settings'
import { changeSettings, useSettings } from '../settings'
import { keyOfChoice, languageChoices } from './brief-choices'
import { ExportChoices } from './export-choices'
import { ExportMore } from './export-more'
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
    closeDialog()
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
  const { formats, digits, exportChoice = {} } = useSettings()
  const namePattern = useNamePattern()
  const { templates } = useLibrary()
  const brief = useBriefChoice()
  const remembered = exportChoice.templateIds?.filter((id) =>
    templates.some((one) => one.id === id),
  )
  const usualIds = brief.template ? [brief.template.id] : []
  // None is a choice, too, unless what was chosen is there no more.
  const isGone = remembered?.length === 0 && exportChoice.templateIds?.length !== 0
  const templateIds = remembered && !isGone ? remembered : usualIds
  const choiceKeys = exportChoice.choiceKeys ?? (brief.choice ? [keyOfChoice(brief.choice)] : [])
  const addresseeIds = (exportChoice.addresseeIds ?? []).filter((id) =>
    conference.bodies.some((body) => body.id === id),
  )
  const isOwnTheme = brief.themeId === brief.template?.theme
  const [themeId, setThemeId] = useState(isOwnTheme ? undefined : brief.themeId)
  const [issuedOn, setIssuedOn] = useState(today)
  const [isWordAttached, setIsWordAttached] = useState(false)
  const remember = (changes: ExportChoiceSettings): void =>
    changeSettings({ exportChoice: { ...exportChoice, ...changes } })

  const chosen = templates.filter(({ id }) => templateIds.includes(id))
  const arrangements = [...new Set(chosen.flatMap((template) => template.arrangements))]
  const choices = languageChoices(conference.languages, arrangements)
  // Other templates may not know what was chosen before: the first of what they know is then meant.
  const known = choices.map(keyOfChoice)
  const stillKnown = choiceKeys.filter((key) => known.includes(key))
  const wantedKeys = stillKnown.length > 0 ? stillKnown : known.slice(0, 1)
  const { missing, paper, twoSided, embedFonts, isRegistered = false, sheets } = exportChoice
  const plan = planExport(conference, baseName, {
    templates: chosen,
    addressees: conference.bodies.filter(({ id }) => addresseeIds.includes(id)),
    choices: choices.filter((choice) => wantedKeys.includes(keyOfChoice(choice))),
    formats,
    options: {
      ...{ issuedOn, digits },
      ...(themeId === undefined ? {} : { themeId }),
      ...(isWordAttached ? { attachWord: true } : {}),
      ...(missing ? { missing } : {}),
      ...(paper ? { paper } : {}),
      ...(twoSided ? { twoSided } : {}),
      ...(embedFonts ? { embedFonts } : {}),
    },
    ...{ namePattern, isRegistered, sheets },
  })
  const names = plan.files.map(({ name }) => name).join('\n')
  const { reset } = running
  // A changed plan puts the report of the last one away.
  useEffect(() => reset(), [names, reset])
  return (
    <div className="export-columns">
      <ExportChoices
        isLocked={running.state.kind === 'writing'}
        templateIds={templateIds}
        onTemplates={(ids) => remember({ templateIds: ids })}
        addresseeIds={addresseeIds}
        onAddressees={(ids) => remember({ addresseeIds: [...ids] })}
        choices={choices}
        choiceKeys={wantedKeys}
        onChoices={(keys) => remember({ choiceKeys: keys })}
        themeId={themeId}
        onTheme={setThemeId}
        formats={formats}
        onFormats={(next) => changeSettings({ formats: next })}
        isWordAttached={isWordAttached}
        onWordAttached={setIsWordAttached}
        issuedOn={issuedOn}
        onIssuedOn={setIssuedOn}
      >
        <ExportMore value={exportChoice} onChange={remember} />
      </ExportChoices>
      <ExportSummary plan={plan} base={baseName} running={running} close={close} />
    </div>
  )
}
