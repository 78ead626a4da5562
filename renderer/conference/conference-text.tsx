import { useTranslation } from 'react-i18next'
import type { Conference } from '../../core/model/conference'
import type { Language, Localized } from '../../core/text/language'
import { LanguageFields } from '../ui/language-fields'
import { useConference } from './document'
import { editConference } from './edit-conference'
import { FieldRow } from './field-row'

/** The fields of the conference that hold one text per language. */
export type ConferenceTextField = {
  [K in keyof Conference]-?: Conference[K] extends Localized
    ? Localized extends Conference[K]
      ? K
      : never
    : never
}[keyof Conference]

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
        onChange={(next, language) => editConference({ [field]: next }, `${field}/${language}`)}
        {...options}
      />
    </FieldRow>
  )
}
