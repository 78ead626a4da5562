import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Meter } from 'react-aria-components/Meter'
import { remarksOn, type BriefMeasures } from '../../core/brief/brief-measures'
import { directionOf, nameOf, tagOf, type Language } from '../../core/text/language'
import { wordRemark } from '../../core/text/remark-words'
import { useConference } from '../conference/document'
import { useInterfaceLanguage } from '../words/interface-language'
import './length-note.css'

/** How much of its word budget a brief has used, and what to do where it is too long; nothing where there is no limit. */
export function LengthNote({ measures }: { readonly measures: BriefMeasures | undefined }) {
  const { t } = useTranslation()
  const spoken = useInterfaceLanguage()
  const languages = useConference((conference) => conference.languages)
  if (!measures) return null
  const { words, maxWords } = measures
  const remarks = remarksOn(measures)
  const inPages = remarks.find(({ code }) => code === 'too-many-pages')
  const counted = languages.filter((language) => words[language] !== undefined)
  if (maxWords === undefined && remarks.length === 0) return null
  return (
    <div className="length-note">
      {maxWords === undefined
        ? null
        : counted.map((language) => (
            <WordBudget
              key={language}
              language={language}
              count={words[language] ?? 0}
              limit={maxWords}
            />
          ))}
      {remarks.length === 0 ? null : (
        <p className="length-remark">
          <TriangleAlert size={14} strokeWidth={1.7} aria-hidden />
          {inPages ? wordRemark(inPages, spoken) : t('preview.tooLong')}
        </p>
      )}
    </div>
  )
}

interface WordBudgetProps {
  readonly language: Language
  readonly count: number
  readonly limit: number
}

function WordBudget({ language, count, limit }: WordBudgetProps) {
  const { t } = useTranslation()
  return (
    <Meter
      className="word-budget"
      aria-label={t('preview.wordsIn', { language: nameOf(language) })}
      value={Math.min(count, limit)}
      maxValue={limit}
      valueLabel={t('preview.words', { count: limit, used: count })}
      data-over={count > limit}
    >
      {({ percentage, valueText }) => (
        <>
          <span lang={tagOf(language)} dir={directionOf(language)}>
            {nameOf(language)}
          </span>
          <span className="word-budget-track">
            <span className="word-budget-used" style={{ inlineSize: `${percentage}%` }} />
          </span>
          <span className="figures">{valueText}</span>
        </>
      )}
    </Meter>
  )
}
