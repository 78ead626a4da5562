import { useTranslation } from 'react-i18next'
import type { Recommendation } from '../../../core/model/recommendation'
import { LanguageFields } from '../../ui/language-fields'
import { PlainTextField } from '../../ui/plain-text-field'
import { FieldRow } from '../field-row'
import { useRecommendation } from '../recommendation-by-id'
import { useColumns } from '../use-columns'
import { editRecord } from './edit-record'

type Source = NonNullable<Recommendation['source']>
const noSource: Source = { session: {}, speaker: {}, quote: '' }

/** Where in the conference a recommendation was made: the session, who spoke, the words. */
export function RecordSource({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const languages = useColumns()
  const source = useRecommendation(id, (recommendation) => recommendation.source) ?? noSource
  const edit = (changes: Partial<Source>, key: string): void => {
    const { session, speaker, quote } = { ...source, ...changes }
    const isEmpty = [...Object.values(session), ...Object.values(speaker), quote].every(
      (text) => text === '',
    )
    const next = isEmpty ? undefined : { session, speaker, quote }
    editRecord(id, { source: next }, `source/${key}`)
  }
  return (
    <>
      {(['session', 'speaker'] as const).map((field) => (
        <FieldRow key={field} name={t(`record.${field}`)}>
          <LanguageFields
            name={t(`record.${field}`)}
            size="note"
            languages={languages}
            value={source[field]}
            onChange={(value, language) => edit({ [field]: value }, `${field}/${language}`)}
          />
        </FieldRow>
      ))}
      <FieldRow name={t('record.quote')}>
        <PlainTextField
          name={t('record.quote')}
          value={source.quote}
          onChange={(quote) => edit({ quote }, 'quote')}
        />
      </FieldRow>
    </>
  )
}
