import { useTranslation } from 'react-i18next'
import type { Recommendation } from '../../core/model/recommendation'
import { directionOf, nameOf, tagOf, type Language } from '../../core/text/language'
import { LanguageField } from '../ui/language-field'
import { withText } from '../ui/localized'
import { wordIn } from '../words/word-in'
import type { EditRecommendation } from './recommendation-editor'

interface RecommendationTextsProps {
  readonly recommendation: Recommendation
  readonly languages: readonly Language[]
  readonly original: Language | undefined
  readonly edit: EditRecommendation
}

const fields = ['text', 'rationale', 'shortTitle'] as const

/** The texts of a record, one column per language, line facing line. */
export function RecommendationTexts(props: RecommendationTextsProps) {
  const { recommendation, languages, original, edit } = props
  const { t } = useTranslation()
  return (
    <div className="record-texts" data-columns={Math.min(languages.length, 2)}>
      {fields.map((field) =>
        languages.map((language) => (
          <div key={`${field}-${language}`} className={`record-text-cell ${field}`}>
            <div className="record-text-label" lang={tagOf(language)} dir={directionOf(language)}>
              {field === 'text' ? (
                <>
                  <strong>{nameOf(language)}</strong>{' '}
                  {wordIn(language, language === original ? 'field.original' : 'field.translation')}
                </>
              ) : (
                wordIn(language, `recommendation.${field}`)
              )}
            </div>
            <LanguageField
              name={t(`recommendation.${field}`)}
              language={language}
              value={recommendation[field][language] ?? ''}
              onChange={(text) =>
                edit(
                  { [field]: withText(recommendation[field], language, text) },
                  `${field}/${language}`,
                )
              }
              size={field === 'text' ? 'record' : 'note'}
              isPassage={field !== 'shortTitle'}
              isNeeded={field === 'text'}
            />
          </div>
        )),
      )}
    </div>
  )
}
