import { CircleDashed, UserX } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { Body } from '../../core/model/body'
import type { Recommendation } from '../../core/model/recommendation'
import { documentWord } from '../../core/text/document-words'
import { directionOf, tagOf, type Language } from '../../core/text/language'
import { goTo } from '../place'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { StatusIcon } from './status-icon'

interface RecommendationRowProps {
  readonly recommendation: Recommendation
  readonly number: string
  readonly lead: Body | undefined
  /** In the order of the columns. */
  readonly languages: readonly Language[]
}

/** A recommendation in one line; pressing it opens it in place. */
export const RecommendationRow = memo(function RecommendationRow(props: RecommendationRowProps) {
  const { recommendation, number, lead, languages } = props
  const { t } = useTranslation()
  const interfaceLanguage = useInterfaceLanguage()
  const shown = languages.slice(0, 2)
  return (
    <Button
      className="record-row record-grid"
      aria-expanded={false}
      data-row={recommendation.id}
      onPress={() => goTo({ openId: recommendation.id })}
    >
      <span />
      <bdi dir="ltr" className="record-number">
        {number}
      </bdi>
      {shown.map((language, index) => (
        <RowText
          key={language}
          language={language}
          text={recommendation.text[language] ?? ''}
          isSecond={index > 0}
        />
      ))}
      {shown.length === 1 ? <span /> : null}
      <span className="record-lead">
        {lead ? (
          readableText(lead.shortName, interfaceLanguage) ||
          readableText(lead.name, interfaceLanguage)
        ) : (
          <span className="needs-look">
            <UserX size={14} strokeWidth={1.7} aria-hidden />
            {t('recommendation.noLead')}
          </span>
        )}
      </span>
      <span className="record-state">
        {lead ? null : (
          <span className="needs-look" title={t('recommendation.noLead')}>
            <UserX size={16} strokeWidth={1.7} aria-hidden />
          </span>
        )}
        <StatusIcon status={recommendation.status} />
        <span className="hidden-text">
          {documentWord(`status-${recommendation.status}`, interfaceLanguage)}
        </span>
      </span>
    </Button>
  )
})

function RowText(props: { language: Language; text: string; isSecond: boolean }) {
  const { language, text, isSecond } = props
  const { t } = useTranslation()
  if (text.trim() === '') {
    return (
      <span className="needs-look">
        <CircleDashed size={14} strokeWidth={1.7} aria-hidden />
        {t('recommendation.noText')}
      </span>
    )
  }
  return (
    <span
      className={`record-text${isSecond ? ' second' : ''}`}
      lang={tagOf(language)}
      dir={directionOf(language)}
    >
      {text}
    </span>
  )
}
