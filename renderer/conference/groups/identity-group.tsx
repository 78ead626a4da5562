import { useTranslation } from 'react-i18next'
import { nameOf } from '../../../core/text/language'
import { Choice } from '../../ui/choice'
import type { GroupProps } from '../conference-section'
import { ConferenceText } from '../conference-text'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { LanguagesField } from './languages-field'

/** What the conference is called, and which of its languages prevails. */
export function IdentityGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const own = useConference((conference) => conference.languages)
  const prevailing = useConference((conference) => conference.prevailingLanguage)
  return (
    <>
      <ConferenceText field="title" languages={languages} isNeeded />
      <ConferenceText field="shortTitle" languages={languages} />
      <ConferenceText field="edition" languages={languages} />
      <ConferenceText field="theme" languages={languages} />
      <ConferenceText field="briefTitle" languages={languages} />
      <ConferenceText field="briefSubtitle" languages={languages} />
      <FieldRow name={t('languages.title')}>
        <LanguagesField />
      </FieldRow>
      <FieldRow name={t('conference.prevailingLanguage')}>
        <Choice
          name={t('conference.prevailingLanguage')}
          isNameHidden
          value={prevailing ?? 'none'}
          options={[
            ...own.map((key) => ({ key, words: nameOf(key) })),
            { key: 'none' as const, words: t('conference.noPrevailingLanguage'), isNone: true },
          ]}
          onChange={(value) =>
            editConference({ prevailingLanguage: value === 'none' ? undefined : value })
          }
        />
      </FieldRow>
    </>
  )
}
