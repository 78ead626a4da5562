import { useTranslation } from 'react-i18next'
import type { Person } from '../../../core/model/conference'
import type { Language } from '../../../core/text/language'
import { LanguageFields } from '../../ui/language-fields'
import { RepeatedRows } from '../repeated-rows'

interface PeopleProps {
  /** Where they stand in the conference. */
  readonly field: string
  readonly name: string
  readonly people: readonly Person[]
  readonly languages: readonly Language[]
  readonly onChange: (people: readonly Person[], key?: string) => void
}

/** People with the part they have. */
export function People({ field, name, people, languages, onChange }: PeopleProps) {
  const { t } = useTranslation()
  return (
    <RepeatedRows name={name} items={people} blank={{ name: {}, role: {} }} onChange={onChange}>
      {(person, edit, index) => (
        <>
          <LanguageFields
            field={`${field}/${index}/name`}
            name={t('person.name')}
            languages={languages}
            value={person.name}
            onChange={(value, language) => edit({ name: value }, `name/${language}`)}
          />
          <LanguageFields
            field={`${field}/${index}/role`}
            name={t('person.role')}
            size="note"
            languages={languages}
            value={person.role}
            onChange={(role, language) => edit({ role }, `role/${language}`)}
          />
        </>
      )}
    </RepeatedRows>
  )
}
