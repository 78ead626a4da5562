import type { NumberedConference } from '../model/numbering'
import type { Recommendation } from '../model/recommendation'

/** What a body has to do with a recommendation. */
export type BodyPart = 'lead' | 'partner'

/** The part a body has in a recommendation; the lead is no partner besides. */
export function partOf(
  bodyId: string,
  { leadBodyId, partnerBodyIds }: Recommendation,
): BodyPart | undefined {
  if (leadBodyId === bodyId) return 'lead'
  return partnerBodyIds.includes(bodyId) ? 'partner' : undefined
}

/** Only what concerns a body, under the numbers that every document prints. */
export const concerning = ({ axes }: NumberedConference, bodyId: string): NumberedConference => ({
  axes: axes.map((axis) => ({
    ...axis,
    recommendations: axis.recommendations.filter(
      ({ recommendation }) => partOf(bodyId, recommendation) !== undefined,
    ),
  })),
})
