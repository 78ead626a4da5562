import { CircleDashed, UserX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { bodyById } from '../../../core/model/body-by-id'
import { documentWord } from '../../../core/text/document-words'
import { directionOf, tagOf, type Language } from '../../../core/text/language'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { useRecommendation } from '../recommendation-by-id'
import { StatusIcon } from '../status-icon'
import { useColumns } from '../use-columns'

/** What a recommendation says in one line. It watches its own texts, so that the list need not. */
export function RecordCells({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const interfaceLanguage = useInterfaceLanguage()
  const status = useRecommendation(id, (recommendation) => recommendation.status)
  const leadId = useRecommendation(id, (recommendation) => recommendation.leadBodyId)
  const lead = useConference((conference) => bodyById(conference, leadId))
  const shown = useColumns().slice(0, 2)
  return (
    <>
      {shown.map((language, index) => (
        <RowText
          key={language}
          id={id}
          language={language}
          place={shown.length === 1 ? 'alone' : index > 0 ? 'second' : ''}
        />
      ))}
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
    </>
  )
}

/** `alone`: over both columns of texts. */
function RowText(props: { id: string; language: Language; place: 'alone' | 'second' | '' }) {
  const { id, language, place } = props
  const { t } = useTranslation()
  const text = useRecommendation(id, (recommendation) => recommendation.text[language] ?? '')
  if (text.trim() === '') {
    return (
      <span className={`needs-look ${place}`}>
        <CircleDashed size={14} strokeWidth={1.7} aria-hidden />
        {t('recommendation.noText')}
      </span>
    )
  }
  return (
    <span className={`record-text ${place}`} lang={tagOf(language)} dir={directionOf(language)}>
      {text}
    </span>
  )
}
