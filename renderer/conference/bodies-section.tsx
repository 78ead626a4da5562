import { Plus, Trash2 } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyKinds, type Body } from '../../core/model/body'
import type { Language } from '../../core/text/language'
import { directionOf, nameOf, tagOf } from '../../core/text/language'
import { Button, IconButton } from '../ui/button'
import { Choice } from '../ui/choice'
import { LanguageFields } from '../ui/language-fields'
import { columnOrder } from '../ui/language-order'
import { readableText } from '../ui/localized'
import { useInterfaceDirection, useInterfaceLanguage } from '../words/interface-language'
import { addBody, bodiesInUse, deleteBody, editBody } from './body-edits'
import { change, useConference } from './document'
import '../ui/pane.css'
import './bodies-section.css'
import './conference-section.css'

/** The directory of bodies: names, short names and kinds. */
export function BodiesSection() {
  const { t } = useTranslation()
  const interfaceDirection = useInterfaceDirection()
  const conference = useConference((value) => value)
  const languages = useMemo(
    () => columnOrder(conference.languages, interfaceDirection),
    [conference.languages, interfaceDirection],
  )
  const inUse = useMemo(() => bodiesInUse(conference), [conference])
  return (
    <main className="pane bodies">
      <div className="pane-head">
        <h2 className="pane-title">{t('section.bodies')}</h2>
        <bdi className="pane-count">{conference.bodies.length}</bdi>
        <span className="pane-space" />
        <Button onPress={() => change('add-body', (value) => addBody(value, crypto.randomUUID()))}>
          <Plus size={16} strokeWidth={1.7} aria-hidden />
          {t('body.one')}
        </Button>
      </div>
      <div className="pane-scroll conference-form">
        <div className="conference-labels bodies-labels" aria-hidden>
          <div className="language-fields">
            {languages.map((language) => (
              <span key={language} lang={tagOf(language)} dir={directionOf(language)}>
                {nameOf(language)}
              </span>
            ))}
          </div>
        </div>
        {conference.bodies.length === 0 ? <p className="empty-list">{t('body.none')}</p> : null}
        <ul>
          {conference.bodies.map((body) => (
            <BodyEntry
              key={body.id}
              body={body}
              languages={languages}
              leads={inUse.get(body.id) ?? 0}
              isUsed={inUse.has(body.id)}
            />
          ))}
        </ul>
      </div>
    </main>
  )
}

interface BodyEntryProps {
  readonly body: Body
  readonly languages: readonly Language[]
  /** How many recommendations it leads. */
  readonly leads: number
  readonly isUsed: boolean
}

const BodyEntry = memo(function BodyEntry({ body, languages, leads, isUsed }: BodyEntryProps) {
  const { t } = useTranslation()
  const { id } = body
  const name = readableText(body.name, useInterfaceLanguage())
  const edit = (changes: Partial<Body>, key?: string): void =>
    change(
      'edit-text',
      (conference) => editBody(conference, id, changes),
      key && `bodies/${id}/${key}`,
    )
  return (
    <li className="body-entry" aria-label={name}>
      <LanguageFields
        name={t('body.name')}
        languages={languages}
        value={body.name}
        onChange={(value, language) => edit({ name: value }, `name/${language}`)}
        isNeeded
      />
      <LanguageFields
        name={t('body.shortName')}
        size="note"
        languages={languages}
        value={body.shortName}
        onChange={(shortName, language) => edit({ shortName }, `shortName/${language}`)}
      />
      <div className="body-entry-line">
        <Choice
          name={t('body.kind')}
          value={body.kind}
          options={bodyKinds.map((key) => ({ key, words: t(`bodyKind.${key}`) }))}
          onChange={(kind) => edit({ kind })}
        />
        <span className="pane-space" />
        <span className="body-leads">{leads > 0 ? t('body.leads', { count: leads }) : null}</span>
        <IconButton
          isSmall
          isDisabled={isUsed}
          name={isUsed ? t('body.inUse') : t('body.delete', { name })}
          onPress={() => change('edit-conference', (conference) => deleteBody(conference, id))}
        >
          <Trash2 size={14} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </div>
    </li>
  )
})
