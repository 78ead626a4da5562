import type { Conference } from '../../core/model/conference'
import { recommendationSchema, type Recommendation } from '../../core/model/recommendation'
import { useConference } from './document'

const indexes = new WeakMap<Conference['recommendations'], ReadonlyMap<string, Recommendation>>()

/** One recommendation of a conference; each state of the list is indexed once. */
export function recommendationById(
  { recommendations }: Conference,
  id: string | undefined,
): Recommendation | undefined {
  const index = indexes.get(recommendations) ?? new Map(recommendations.map((one) => [one.id, one]))
  indexes.set(recommendations, index)
  return id === undefined ? undefined : index.get(id)
}

/** What a row that is about to go reads, once its recommendation is gone. */
const gone: Recommendation = recommendationSchema.parse({ id: '-', axisId: '-', text: {} })

/** Watches a part of one recommendation, so that typing in one draws no other again. */
export const useRecommendation = <S>(id: string, read: (recommendation: Recommendation) => S): S =>
  useConference((conference) => read(recommendationById(conference, id) ?? gone))
