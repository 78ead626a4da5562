import { useTranslation } from 'react-i18next'
import { LanguageFields } from '../../ui/language-fields'
import type { GroupProps } from '../conference-section'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { RepeatedRows } from '../repeated-rows'

/** The terms that are always rendered the same way. */
export function GlossaryGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const glossary = useConference((conference) => conference.glossary)
  return (
    <FieldRow name={t('form.glossary')}>
      <RepeatedRows
        name={t('form.term')}
        items={glossary}
        blank={{ term: {} }}
        onChange={(items, key) => editConference({ glossary: items }, key && `glossary/${key}`)}
      >
        {({ term }, edit, index) => (
          <LanguageFields
            field={`glossary/${index}/term`}
            name={t('form.term')}
            languages={languages}
            value={term}
            onChange={(value, language) => edit({ term: value }, language)}
          />
        )}
      </RepeatedRows>
    </FieldRow>
  )
}
