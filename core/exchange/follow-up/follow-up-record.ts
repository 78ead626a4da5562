import { bodyById } from '../../model/body-by-id'
import type { Conference } from '../../model/conference'
import { numberRecommendations } from '../../model/numbering'
import type { Recommendation } from '../../model/recommendation'
import type { Localized } from '../../text/language'

/** A recommendation as other programs read it: self-contained, private notes left out. */
export interface FollowUpRecord {
  readonly id: string
  readonly number: string
  readonly axis?: Localized
  readonly text: Localized
  readonly lead?: NamedBody
  readonly partners: readonly NamedBody[]
  readonly instrument?: Recommendation['instrument']
  readonly horizon?: Recommendation['horizon']
  readonly level?: Recommendation['level']
  readonly priority?: Recommendation['priority']
  readonly indicators: Recommendation['indicators']
  readonly sdgGoals: Recommendation['sdgGoals']
  readonly status: Recommendation['status']
  readonly answer?: Recommendation['answer']
}

interface NamedBody {
  readonly id: string
  readonly name: Localized
}

/** Every recommendation in printing order with what is known of it: the action matrix for following up. */
export function followUpRecords(conference: Conference): readonly FollowUpRecord[] {
  const named = (id: string): NamedBody => ({ id, name: bodyById(conference, id)?.name ?? {} })
  return numberRecommendations(conference).axes.flatMap(({ axis, recommendations }) =>
    recommendations.map(({ number, recommendation }): FollowUpRecord => {
      const { leadBodyId, partnerBodyIds, instrument, horizon, level, priority, answer } =
        recommendation
      return {
        id: recommendation.id,
        number,
        ...(axis ? { axis: axis.title } : {}),
        text: recommendation.text,
        ...(leadBodyId === undefined ? {} : { lead: named(leadBodyId) }),
        partners: partnerBodyIds.map(named),
        ...(instrument ? { instrument } : {}),
        ...(horizon ? { horizon } : {}),
        ...(level ? { level } : {}),
        ...(priority ? { priority } : {}),
        indicators: recommendation.indicators,
        sdgGoals: recommendation.sdgGoals,
        status: recommendation.status,
        ...(answer ? { answer } : {}),
      }
    }),
  )
}

/** The records as one JSON list. */
export const writeFollowUpJson = (conference: Conference): string =>
  `${JSON.stringify(followUpRecords(conference), null, 2)}\n`

/** The records as JSON Lines: one a line. */
export const writeFollowUpLines = (conference: Conference): string =>
  followUpRecords(conference)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
