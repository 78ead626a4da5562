import type { Language, Localized } from '../../core/text/language'
import { withText } from './localized'
import { LanguageField } from './language-field'
import './language-fields.css'

interface LanguageFieldsProps {
  readonly name: string
  /** In the order of the columns. */
  readonly languages: readonly Language[]
  readonly value: Localized
  readonly onChange: (value: Localized, language: Language) => void
  readonly size?: 'record' | 'note'
  readonly isPassage?: boolean
  readonly isNeeded?: boolean
}

/** One text in every language of the conference, side by side. */
export function LanguageFields({ languages, value, onChange, ...field }: LanguageFieldsProps) {
  return (
    <div className="language-fields">
      {languages.map((language) => (
        <LanguageField
          key={language}
          {...field}
          language={language}
          value={value[language] ?? ''}
          onChange={(text) => onChange(withText(value, language, text), language)}
        />
      ))}
    </div>
  )
}
