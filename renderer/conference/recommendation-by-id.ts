import type { Conference } from '../../core/model/conference'
import { recommendationSchema, type Recommendation } from '../../core/model/recommendation'
import { useConference } from './document'

type Recommendations = Conference['recommendations']

/** Where each recommendation stood in the list that was looked at last. Most changes leave all where they are. */
let places: ReadonlyMap<string, number> = new Map()
let placesOf: Recommendations = []

/** One recommendation of a conference. */
export function recommendationById(
  { recommendations }: Conference,
  id: string | undefined,
): Recommendation | undefined {
  if (id === undefined) return undefined
  const known = recommendations[places.get(id) ?? -1]
  if (known?.id === id) return known
  if (placesOf === recommendations) return undefined
  places = new Map(recommendations.map((one, index) => [one.id, index]))
  placesOf = recommendations
  return recommendations[places.get(id) ?? -1]
}

/** What a row that is about to go reads, once its recommendation is gone. */
const gone: Recommendation = recommendationSchema.parse({ id: '-', axisId: '-', text: {} })

/** Watches a part of one recommendation, so that typing in one draws no other again. */
export const useRecommendation = <S>(id: string, read: (recommendation: Recommendation) => S): S =>
  useConference((conference) => read(recommendationById(conference, id) ?? gone))
