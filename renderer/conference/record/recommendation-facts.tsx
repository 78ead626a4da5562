import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { instruments, levels } from '../../../core/model/recommendation'
import { documentWord } from '../../../core/text/document-words'
import { Choice } from '../../ui/choice'
import { useInterfaceLanguage } from '../../words/interface-language'
import { addNamedBody } from '../body-edits'
import { LeadPicker, PartnersPicker } from '../body-pickers'
import { change, useConference } from '../document'
import { FieldRow } from '../field-row'
import { editRecommendation } from '../recommendation-edits'
import { useRecommendation } from '../recommendation-by-id'
import { SdgPicker } from '../sdg-picker'
import { useColumns } from '../use-columns'
import { editRecord } from './edit-record'
import { HorizonPicker } from './horizon-picker'
import { IndicatorRows } from './indicator-rows'

interface FactsProps {
  readonly id: string
}

/** Who, when, how and how one will see it. */
export const RecommendationFacts = memo(function RecommendationFacts({ id }: FactsProps) {
  const language = useInterfaceLanguage()
  const { t } = useTranslation()
  const sdgGoals = useRecommendation(id, (recommendation) => recommendation.sdgGoals)
  return (
    <div className="record-facts">
      <Responsible id={id} />
      <Schedule id={id} />
      <FieldRow name={documentWord('indicators', language)} part="indicators">
        <Indicators id={id} />
      </FieldRow>
      <FieldRow name={t('record.goals')}>
        <div className="fact-line">
          <SdgPicker
            value={sdgGoals}
            onChange={(goals) => editRecord(id, { sdgGoals: [...goals] })}
          />
        </div>
      </FieldRow>
    </div>
  )
})

/** The body that must act and those that take part: picked from the directory or new. */
function Responsible({ id }: FactsProps) {
  const language = useInterfaceLanguage()
  const bodies = useConference((conference) => conference.bodies)
  const leadBodyId = useRecommendation(id, (recommendation) => recommendation.leadBodyId)
  const partnerBodyIds = useRecommendation(id, (recommendation) => recommendation.partnerBodyIds)
  const create = (name: string, changesFor: (bodyId: string) => object): void => {
    const bodyId = crypto.randomUUID()
    change('add-body', (conference) =>
      editRecommendation(addNamedBody(conference, bodyId, name), id, changesFor(bodyId)),
    )
  }
  return (
    <FieldRow name={documentWord('lead', language)} part="lead">
      <div className="fact-line">
        <LeadPicker
          bodies={bodies}
          value={leadBodyId}
          onChange={(lead) =>
            editRecord(id, {
              leadBodyId: lead,
              partnerBodyIds: partnerBodyIds.filter((partner) => partner !== lead),
            })
          }
          onCreate={(name) => create(name, (lead) => ({ leadBodyId: lead }))}
        />
        <span className="fact-pair">
          <span className="fact-name">{documentWord('partners', language)}</span>
          <PartnersPicker
            name={documentWord('partners', language)}
            bodies={bodies.filter((body) => body.id !== leadBodyId)}
            value={partnerBodyIds}
            onChange={(ids) => editRecord(id, { partnerBodyIds: ids })}
            onCreate={(name) =>
              create(name, (partner) => ({ partnerBodyIds: [...partnerBodyIds, partner] }))
            }
          />
        </span>
      </div>
    </FieldRow>
  )
}

function Schedule({ id }: FactsProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const horizon = useRecommendation(id, (recommendation) => recommendation.horizon)
  const instrument = useRecommendation(id, (recommendation) => recommendation.instrument)
  const level = useRecommendation(id, (recommendation) => recommendation.level)
  return (
    <FieldRow name={documentWord('horizon', language)} part="schedule">
      <div className="fact-line">
        <HorizonPicker value={horizon} onChange={(value) => editRecord(id, { horizon: value })} />
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
          onChange={(value) => editRecord(id, { instrument: value === 'none' ? undefined : value })}
        />
        <Choice
          name={documentWord('level', language)}
          value={level ?? 'none'}
          options={[
            ...levels.map((key) => ({ key, words: documentWord(`level-${key}`, language) })),
            { key: 'none' as const, words: t('field.none'), isNone: true },
          ]}
          onChange={(value) => editRecord(id, { level: value === 'none' ? undefined : value })}
        />
      </div>
    </FieldRow>
  )
}

function Indicators({ id }: FactsProps) {
  const languages = useColumns()
  const indicators = useRecommendation(id, (recommendation) => recommendation.indicators)
  return (
    <IndicatorRows
      indicators={indicators}
      languages={languages}
      onChange={(value, key) => editRecord(id, { indicators: value }, key && `indicators/${key}`)}
    />
  )
}
