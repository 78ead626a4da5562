import type { Conference } from '../../core/model/conference'
import { recommendationSchema, type Recommendation } from '../../core/model/recommendation'

/** Changes some fields of one recommendation; all others stay the same objects. */
export function editRecommendation(
  conference: Conference,
  id: string,
  changes: Partial<Recommendation>,
): Conference {
  return {
    ...conference,
    recommendations: conference.recommendations.map((recommendation) =>
      recommendation.id === id ? { ...recommendation, ...changes } : recommendation,
    ),
  }
}

/** Adds an empty recommendation after another one, or at the end of an axis. */
export function addRecommendation(
  conference: Conference,
  id: string,
  axisId: string,
  afterId?: string,
): Conference {
  const { recommendations } = conference
  const after = recommendations.findIndex((recommendation) => recommendation.id === afterId)
  return {
    ...conference,
    recommendations: recommendations.toSpliced(
      after < 0 ? recommendations.length : after + 1,
      0,
      recommendationSchema.parse({ id, axisId, text: {} }),
    ),
  }
}

export function deleteRecommendation(conference: Conference, id: string): Conference {
  return {
    ...conference,
    recommendations: conference.recommendations
      .filter((recommendation) => recommendation.id !== id)
      .map((recommendation) =>
        recommendation.relatedIds.includes(id)
          ? {
              ...recommendation,
              relatedIds: recommendation.relatedIds.filter((related) => related !== id),
            }
          : recommendation,
      ),
  }
}

/**
 * Moves a recommendation one place within its axis; beyond its first or last place it goes to the
 * neighbouring axis. At the very end of the list it stays, and the conference stays the same object.
 */
export function moveRecommendation(conference: Conference, id: string, by: -1 | 1): Conference {
  const { axes, recommendations } = conference
  const moved = recommendations.find((recommendation) => recommendation.id === id)
  if (!moved) return conference
  const siblings = recommendations.filter(({ axisId }) => axisId === moved.axisId)
  const neighbour = siblings[siblings.indexOf(moved) + by]
  if (neighbour) return swap(conference, moved, neighbour)
  const axis = axes[axes.findIndex(({ id: axisId }) => axisId === moved.axisId) + by]
  if (!axis) return conference
  const others = recommendations.filter((recommendation) => recommendation !== moved)
  // Down it becomes the first of the next axis, up the last of the one before.
  const place =
    by === 1
      ? others.findIndex(({ axisId }) => axisId === axis.id)
      : others.findLastIndex(({ axisId }) => axisId === axis.id) + 1
  return {
    ...conference,
    recommendations: others.toSpliced(Math.max(place, 0), 0, { ...moved, axisId: axis.id }),
  }
}

function swap(conference: Conference, one: Recommendation, other: Recommendation): Conference {
  return {
    ...conference,
    recommendations: conference.recommendations.map((recommendation) => {
      if (recommendation === one) return other
      return recommendation === other ? one : recommendation
    }),
  }
}
