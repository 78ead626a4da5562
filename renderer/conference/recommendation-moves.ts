import type { Conference } from '../../core/model/conference'
import type { Recommendation } from '../../core/model/recommendation'

/** A place in the order: in an axis, before one of its recommendations or at its end. */
export interface RecommendationPlace {
  readonly axisId: string
  readonly beforeId?: string | undefined
}

/** Puts recommendations, in the order they have, at one place. */
export function placeRecommendations(
  conference: Conference,
  ids: ReadonlySet<string>,
  { axisId, beforeId }: RecommendationPlace,
): Conference {
  const { recommendations } = conference
  const moved = recommendations
    .filter(({ id }) => ids.has(id))
    .map((one) => (one.axisId === axisId ? one : { ...one, axisId }))
  const others = recommendations.filter(({ id }) => !ids.has(id))
  const before = others.findIndex(({ id }) => id === beforeId)
  const end = others.findLastIndex((one) => one.axisId === axisId) + 1
  const next = others.toSpliced(before < 0 ? end || others.length : before, 0, ...moved)
  const isSame = next.every((one, index) => one === recommendations[index])
  return isSame ? conference : { ...conference, recommendations: next }
}

/**
 * Moves a recommendation one place within its axis; beyond its first or last place it goes to the
 * neighbouring axis. At the very end of the list it stays, and the conference stays the same object.
 */
export function moveRecommendation(conference: Conference, id: string, by: -1 | 1): Conference {
  const moved = conference.recommendations.find((recommendation) => recommendation.id === id)
  if (!moved) return conference
  const siblings = siblingsOf(conference, moved.axisId)
  const neighbour = siblings[siblings.indexOf(moved) + by]
  return neighbour ? swap(conference, moved, neighbour) : moveToAxis(conference, id, by)
}

/** Moves a recommendation to the axis before or after its own, to the near end of it. */
export function moveToAxis(conference: Conference, id: string, by: -1 | 1): Conference {
  const { axes, recommendations } = conference
  const moved = recommendations.find((recommendation) => recommendation.id === id)
  const at = axes.findIndex(({ id: axisId }) => axisId === moved?.axisId)
  // Those of no axis stand after the last.
  const axis = axes[(at < 0 ? axes.length : at) + by]
  if (!moved || !axis) return conference
  const beforeId = by === 1 ? siblingsOf(conference, axis.id)[0]?.id : undefined
  return placeRecommendations(conference, new Set([id]), { axisId: axis.id, beforeId })
}

const siblingsOf = ({ recommendations }: Conference, axisId: string): readonly Recommendation[] =>
  recommendations.filter((recommendation) => recommendation.axisId === axisId)

function swap(conference: Conference, one: Recommendation, other: Recommendation): Conference {
  return {
    ...conference,
    recommendations: conference.recommendations.map((recommendation) => {
      if (recommendation === one) return other
      return recommendation === other ? one : recommendation
    }),
  }
}
