import { useTranslation } from 'react-i18next'
import type { Language } from '../../core/text/language'
import { LanguageFields } from '../ui/language-fields'
import { useConference } from './document'
import { editConferenceText, type ConferenceTextField } from './edit-conference'
import { FieldRow } from './field-row'
import { StaleMark } from './translation/translation-mark'

interface ConferenceTextProps {
  readonly field: ConferenceTextField
  readonly languages: readonly Language[]
  readonly isPassage?: boolean
  readonly isNeeded?: boolean
}

/** One text of the conference with its label. */
export function ConferenceText({ field, languages, ...options }: ConferenceTextProps) {
  const { t } = useTranslation()
  const value = useConference((conference) => conference[field])
  const name = t(`conference.${field}`)
  return (
    <FieldRow name={name}>
      <LanguageFields
        name={name}
        languages={languages}
        value={value}
        field={field}
        onChange={(next, language) => editConferenceText(field, value, next, language)}
        below={(language) => <StaleMark path={field} text={value} language={language} />}
        {...options}
      />
    </FieldRow>
  )
}
