import type { ReactNode } from 'react'
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
  /** Which of the owner's texts it is, by which others find the field. */
  readonly field?: string
  /** Stands under the field of each language. */
  readonly below?: (language: Language) => ReactNode
}

/** One text in every language of the conference, side by side. */
export function LanguageFields(props: LanguageFieldsProps) {
  const { languages, value, onChange, below, ...look } = props
  return (
    <div className="language-fields">
      {languages.map((language) => (
        <div key={language} className="language-cell">
          <LanguageField
            {...look}
            language={language}
            value={value[language] ?? ''}
            onChange={(text) => onChange(withText(value, language, text), language)}
          />
          {below?.(language)}
        </div>
      ))}
    </div>
  )
}
