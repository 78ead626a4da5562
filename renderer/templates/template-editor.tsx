import { ArrowRight, Save } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../core/text/language'
import { useConference } from '../conference/document'
import { FieldRow } from '../conference/field-row'
import { Button, IconButton } from '../ui/button'
import { columnOrder } from '../ui/language-order'
import { LanguageFields } from '../ui/language-fields'
import { useInterfaceDirection } from '../words/interface-language'
import { DocumentGroup } from './document-group'
import { leaveDraft } from './leave-draft'
import { LookGroup } from './look-group'
import { SectionsGroup } from './sections-group'
import { isSaveable, nameOfTemplate, saveTemplate } from './template-actions'
import { changeTemplate, isDraftUnsaved, useTemplateEditing } from './template-draft'

/** A template of one's own: its sections, its words, its look. The preview beside it shows every change. */
export function TemplateEditor() {
  const { t } = useTranslation()
  const template = useTemplateEditing((editing) => editing?.draft.template)
  const isUnsaved = useTemplateEditing(isDraftUnsaved)
  const isNew = useTemplateEditing((editing) => editing?.origin === undefined)
  const isBlocked = useTemplateEditing(
    (editing) => editing !== undefined && !isSaveable(editing.draft),
  )
  const languages = useEditedLanguages()
  if (!template) return null
  const hasName = Object.values(template.name).some((name) => name?.trim())
  const hasSection = template.sections.some(({ off }) => off !== true)
  const state = isBlocked ? 'isBlocked' : isNew ? 'isNew' : isUnsaved ? 'isChanged' : 'isSaved'
  return (
    <>
      <div className="pane-head">
        <IconButton name={t('templates.back')} onPress={() => void leaveDraft()}>
          <ArrowRight size={18} strokeWidth={1.7} aria-hidden className="back-arrow" />
        </IconButton>
        <h2 className="pane-title template-title">{nameOfTemplate(template)}</h2>
        <span className="pane-count" role="status" data-state={state}>
          {t(`templates.${state}`)}
        </span>
        <span className="pane-space" />
        <Button
          look="primary"
          isDisabled={!isUnsaved || isBlocked}
          onPress={() => void saveTemplate()}
        >
          <Save size={16} strokeWidth={1.7} aria-hidden />
          {t('templates.save')}
        </Button>
      </div>
      <div className="pane-scroll template-form">
        <section aria-labelledby="template-identity">
          <h3 className="template-group-name" id="template-identity">
            {t('templates.identity')}
          </h3>
          <FieldRow name={t('templates.name')}>
            <LanguageFields
              name={t('templates.name')}
              languages={languages}
              value={template.name}
              isNeeded={!hasName}
              onChange={(name, language) => changeTemplate({ name }, `name/${language}`)}
            />
            {hasName ? null : (
              <p className="template-note warn" role="alert">
                {t('templates.nameNeeded')}
              </p>
            )}
          </FieldRow>
          <FieldRow name={t('templates.description')}>
            <LanguageFields
              name={t('templates.description')}
              languages={languages}
              size="note"
              value={template.description}
              onChange={(description, language) =>
                changeTemplate({ description }, `description/${language}`)
              }
            />
          </FieldRow>
        </section>
        <SectionsGroup languages={languages} hasSection={hasSection} />
        <LookGroup />
        <DocumentGroup />
      </div>
    </>
  )
}

/** Those of the conference, and all in which templates are written: a template outlives its conference. */
function useEditedLanguages(): readonly Language[] {
  const direction = useInterfaceDirection()
  const conferenceLanguages = useConference((conference) => conference.languages)
  const [first, second, ...others] = new Set<Language>([...conferenceLanguages, 'ar', 'fr', 'en'])
  const pair = [first, second].flatMap((language) => language ?? [])
  return [...columnOrder(pair, direction), ...others]
}
