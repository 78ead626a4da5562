import { Folder } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { wordProblem } from '../../core/text/problem-words'
import type { Format } from '../../core/model/brief-options'
import { useConference } from '../conference/document'
import { desktop } from '../desktop'
import { Button } from '../ui/button'
import { CheckMark } from '../ui/check-mark'
import { Choice } from '../ui/choice'
import { DayField } from '../ui/day-field'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { AddresseeList } from './addressee-list'
import { ArrangementDiagram, TemplateDiagram } from './diagrams'
import { keyOfChoice, type LanguageChoice } from './brief-choices'
import { wordsOfChoice } from './choice-words'
import { setExportFolder, useLibrary } from './library'
import { NamePatternField } from './name-pattern-field'
import { wordsOfTheme } from './theme-words'

interface ExportChoicesProps {
  readonly isLocked: boolean
  readonly templateIds: readonly string[]
  readonly onTemplates: (ids: string[]) => void
  readonly addresseeIds: readonly string[]
  readonly onAddressees: (ids: readonly string[]) => void
  readonly choices: readonly LanguageChoice[]
  readonly choiceKeys: readonly string[]
  readonly onChoices: (keys: string[]) => void
  readonly themeId: string | undefined
  /** Without one, each template is printed in its own. */
  readonly onTheme: (id: string | undefined) => void
  readonly formats: readonly Format[]
  readonly onFormats: (formats: readonly Format[]) => void
  readonly isWordAttached: boolean
  readonly onWordAttached: (isAttached: boolean) => void
  readonly issuedOn: string
  readonly onIssuedOn: (day: string) => void
  /** What stands below them. */
  readonly children: ReactNode
}

/** No theme has such an id. */
const eachItsOwn = '*'

const formatNames: Readonly<Record<Format, string>> = { docx: 'Word', pdf: 'PDF' }

/** What to print, in which languages, as what, where to. */
export function ExportChoices(props: ExportChoicesProps) {
  const { isLocked, templateIds, choices, choiceKeys, themeId, formats, issuedOn } = props
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { templates, badTemplates, themeIds, exportFolder } = useLibrary()
  const isForOne = templates.some(
    ({ id, audience }) => audience === 'addressee' && templateIds.includes(id),
  )
  const conferenceLanguages = useConference((conference) => conference.languages)
  return (
    <div className="export-choices" inert={isLocked} data-locked={isLocked}>
      <Cards
        name={t('export.templates')}
        value={templateIds}
        onChange={props.onTemplates}
        cards={templates.map(({ id, name, audience }) => ({
          key: id,
          words: readableText(name, language),
          diagram: <TemplateDiagram />,
          ...(audience === 'addressee' ? { note: t('export.forOne') } : {}),
        }))}
      />
      {badTemplates.map(({ id, template }) =>
        template.ok ? null : (
          <p key={id} className="export-note danger">
            <bdi>{id}</bdi>: {wordProblem(template.problem, language)}
          </p>
        ),
      )}
      <Cards
        name={t('export.languages')}
        value={choiceKeys}
        onChange={props.onChoices}
        cards={choices.map((choice) => ({
          key: keyOfChoice(choice),
          words: wordsOfChoice(t, choice, conferenceLanguages),
          diagram: <ArrangementDiagram choice={choice} />,
        }))}
      />
      <AddresseeList
        value={props.addresseeIds}
        onChange={props.onAddressees}
        isNeeded={isForOne && props.addresseeIds.length === 0}
      />
      <div className="export-pairs">
        <Part name={t('export.formats')}>
          <CheckboxGroup
            className="check-line"
            aria-label={t('export.formats')}
            value={[...formats]}
            onChange={(keys) =>
              props.onFormats((['docx', 'pdf'] as const).filter((format) => keys.includes(format)))
            }
          >
            {(['docx', 'pdf'] as const).map((format) => (
              <Checkbox key={format} value={format} className="check">
                <CheckMark />
                {formatNames[format]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {formats.includes('pdf') ? (
            <Checkbox
              className="check"
              isSelected={props.isWordAttached}
              onChange={props.onWordAttached}
            >
              <CheckMark />
              {t('export.attachWord')}
            </Checkbox>
          ) : null}
        </Part>
        <Part name={t('export.theme')}>
          <Choice
            name={t('export.theme')}
            isNameHidden
            value={themeId ?? eachItsOwn}
            options={[
              { key: eachItsOwn, words: t('export.ownTheme') },
              ...themeIds.map((key) => ({ key, words: wordsOfTheme(t, key, templates) })),
            ]}
            onChange={(key) => props.onTheme(key === eachItsOwn ? undefined : key)}
          />
        </Part>
        <Part name={t('export.issuedOn')}>
          <DayField name={t('export.issuedOn')} value={issuedOn} onChange={props.onIssuedOn} />
        </Part>
        <Part name={t('export.folder')}>
          <div className="export-folder">
            <Folder size={16} strokeWidth={1.7} aria-hidden />
            <bdi dir="ltr" className="export-folder-path" title={exportFolder}>
              {exportFolder}
            </bdi>
            <Button
              look="link"
              isSmall
              onPress={async () => {
                const chosen = await desktop.chooseExportFolder()
                if (chosen !== null) setExportFolder(chosen)
              }}
            >
              {t('action.change')}
            </Button>
          </div>
        </Part>
        <Part name={t('export.namePattern')}>
          <NamePatternField />
        </Part>
        {props.children}
      </div>
    </div>
  )
}

/** One choice under its name. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="export-part">{name}</h3>
      {children}
    </div>
  )
}

interface CardsProps {
  readonly name: string
  readonly value: readonly string[]
  readonly onChange: (keys: string[]) => void
  readonly cards: readonly {
    readonly key: string
    readonly words: string
    readonly diagram: ReactNode
    readonly note?: string
  }[]
}

/** Several of a few, each shown by a small drawing. */
function Cards({ name, value, onChange, cards }: CardsProps) {
  return (
    <div className="export-group">
      <h3 className="export-part">{name}</h3>
      <CheckboxGroup className="cards" aria-label={name} value={[...value]} onChange={onChange}>
        {cards.map(({ key, words, diagram, note }) => (
          <Checkbox key={key} value={key} className="card">
            <CheckMark />
            {diagram}
            <span className="card-words">{words}</span>
            {note === undefined ? null : <span className="card-note">{note}</span>}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </div>
  )
}
