import { useTranslation } from 'react-i18next'
import type { Body } from '../../core/model/body'
import { instruments, levels, type Recommendation } from '../../core/model/recommendation'
import { documentWord } from '../../core/text/document-words'
import type { Language } from '../../core/text/language'
import { Choice } from '../ui/choice'
import { useInterfaceLanguage } from '../words/interface-language'
import { LeadPicker, PartnersPicker } from './body-pickers'
import { FieldRow } from './field-row'
import { HorizonPicker } from './horizon-picker'
import { IndicatorRows } from './indicator-rows'
import type { EditRecommendation } from './recommendation-editor'

interface RecommendationFactsProps {
  readonly recommendation: Recommendation
  readonly languages: readonly Language[]
  readonly bodies: readonly Body[]
  readonly edit: EditRecommendation
}

/** Who, when, how and how one will see it. */
export function RecommendationFacts(props: RecommendationFactsProps) {
  const { recommendation, languages, bodies, edit } = props
  const { leadBodyId, partnerBodyIds, horizon, instrument, level, indicators } = recommendation
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  return (
    <div className="record-facts">
      <FieldRow name={documentWord('lead', language)}>
        <div className="fact-line">
          <LeadPicker
            bodies={bodies}
            value={leadBodyId}
            onChange={(id) => edit({ leadBodyId: id })}
          />
          <span className="fact-pair">
            <span className="fact-name">{documentWord('partners', language)}</span>
            <PartnersPicker
              name={documentWord('partners', language)}
              bodies={bodies.filter(({ id }) => id !== leadBodyId)}
              value={partnerBodyIds}
              onChange={(ids) => edit({ partnerBodyIds: ids })}
            />
          </span>
        </div>
      </FieldRow>
      <FieldRow name={documentWord('horizon', language)}>
        <div className="fact-line">
          <HorizonPicker value={horizon} onChange={(value) => edit({ horizon: value })} />
          <Choice
            name={documentWord('instrument', language)}
            value={instrument ?? 'none'}
            options={[
              ...instruments.map((key) => ({
                key,
                words: documentWord(`instrument-${key}`, language),
              })),
              { key: 'none' as const, words: t('field.none'), isNone: true },
            ]}
            onChange={(value) => edit({ instrument: value === 'none' ? undefined : value })}
          />
          <Choice
            name={documentWord('level', language)}
            value={level ?? 'none'}
            options={[
              ...levels.map((key) => ({ key, words: documentWord(`level-${key}`, language) })),
              { key: 'none' as const, words: t('field.none'), isNone: true },
            ]}
            onChange={(value) => edit({ level: value === 'none' ? undefined : value })}
          />
        </div>
      </FieldRow>
      <FieldRow name={documentWord('indicators', language)}>
        <IndicatorRows
          indicators={indicators}
          languages={languages}
          onChange={(value, key) => edit({ indicators: value }, key && `indicators/${key}`)}
        />
      </FieldRow>
    </div>
  )
}
