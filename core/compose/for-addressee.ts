import type { NumberedConference, NumberedRecommendation } from '../model/numbering'
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

/** What the addressee leads first, then what it takes part in; without one all stands together. */
export function inParts(
  { axes }: NumberedConference,
  bodyId: string | undefined,
): readonly {
  readonly part: BodyPart
  readonly recommendations: readonly NumberedRecommendation[]
}[] {
  const all = axes.flatMap(({ recommendations }) => recommendations)
  return (['lead', 'partner'] as const)
    .map((part) => ({
      part,
      recommendations: all.filter(({ recommendation }) =>
        bodyId === undefined ? part === 'lead' : partOf(bodyId, recommendation) === part,
      ),
    }))
    .filter(({ recommendations }) => recommendations.length > 0)
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
