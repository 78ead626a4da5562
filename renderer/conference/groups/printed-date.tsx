import { useTranslation } from 'react-i18next'
import { directionOf, tagOf, type Language } from '../../../core/text/language'

interface PrintedDateProps {
  readonly languages: readonly Language[]
  readonly write: (language: Language) => string
}

/** A date as the documents say it, in the two languages in sight. */
export function PrintedDate({ languages, write }: PrintedDateProps) {
  const { t } = useTranslation()
  return (
    <span className="printed-date">
      {t('form.printed')}
      {languages.slice(0, 2).map((language) => (
        <span key={language} lang={tagOf(language)} dir={directionOf(language)}>
          {write(language)}
        </span>
      ))}
    </span>
  )
}
