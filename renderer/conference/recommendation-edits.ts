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

export const deleteRecommendation = (conference: Conference, id: string): Conference =>
  deleteRecommendations(conference, new Set([id]))

/** Takes recommendations away, and out of those that go with them. */
export function deleteRecommendations(
  conference: Conference,
  ids: ReadonlySet<string>,
): Conference {
  return {
    ...conference,
    recommendations: conference.recommendations
      .filter(({ id }) => !ids.has(id))
      .map((one) =>
        one.relatedIds.some((related) => ids.has(related))
          ? { ...one, relatedIds: one.relatedIds.filter((related) => !ids.has(related)) }
          : one,
      ),
  }
}

/** Changes the same fields of several recommendations at once. */
export const editRecommendations = (
  conference: Conference,
  ids: ReadonlySet<string>,
  changes: Partial<Recommendation>,
): Conference => ({
  ...conference,
  recommendations: conference.recommendations.map((recommendation) =>
    ids.has(recommendation.id) ? { ...recommendation, ...changes } : recommendation,
  ),
})
