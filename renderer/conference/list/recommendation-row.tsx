import { CircleDashed, GripVertical, UserX } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Text } from 'react-aria-components/Text'
import { bodyById } from '../../../core/model/body-by-id'
import { documentWord } from '../../../core/text/document-words'
import { directionOf, tagOf, type Language } from '../../../core/text/language'
import { CheckMark } from '../../ui/check-mark'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { useRecommendation } from '../recommendation-by-id'
import { StatusIcon } from '../status-icon'
import { useColumns } from '../use-columns'
import { useHasHandles } from './row-handles'

interface RecommendationRowProps {
  readonly id: string
  readonly number: string
}

/** A recommendation in one line. It watches its own texts, so that the list need not. */
export const RecommendationRow = memo(function RecommendationRow(props: RecommendationRowProps) {
  const { id, number } = props
  const { t } = useTranslation()
  const interfaceLanguage = useInterfaceLanguage()
  const status = useRecommendation(id, (recommendation) => recommendation.status)
  const leadId = useRecommendation(id, (recommendation) => recommendation.leadBodyId)
  const lead = useConference((conference) => bodyById(conference, leadId))
  const shown = useColumns().slice(0, 2)
  return (
    <div className="record-row record-grid">
      <span className="record-handles">{useHasHandles() ? <Handles /> : null}</span>
      <bdi dir="ltr" className="record-number">
        {number}
      </bdi>
      <Text slot="description" className="record-summary">
        {shown.map((language, index) => (
          <RowText key={language} id={id} language={language} isSecond={index > 0} />
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
          <StatusIcon status={status} />
          <span className="hidden-text">{documentWord(`status-${status}`, interfaceLanguage)}</span>
        </span>
      </Text>
    </div>
  )
})

/** Half of what a row costs to draw, and not seen before it is pointed at. */
function Handles() {
  return (
    <>
      <Button slot="drag" className="record-grip">
        <GripVertical size={16} strokeWidth={1.7} aria-hidden />
      </Button>
      <Checkbox slot="selection" className="record-tick">
        <CheckMark />
      </Checkbox>
    </>
  )
}

function RowText(props: { id: string; language: Language; isSecond: boolean }) {
  const { id, language, isSecond } = props
  const { t } = useTranslation()
  const text = useRecommendation(id, (recommendation) => recommendation.text[language] ?? '')
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
