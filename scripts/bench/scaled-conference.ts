import type { Conference } from '../../core/model/conference'

/** The same conference with its recommendations said again until there are enough. */
export function scaledTo(conference: Conference, count: number): Conference {
  const { recommendations } = conference
  const repeated = Array.from({ length: count }, (_, index) => {
    const recommendation = recommendations[index % recommendations.length]
    if (!recommendation) throw new Error('no recommendations')
    return { ...recommendation, id: `r-${index}`, relatedIds: [] }
  })
  return { ...conference, recommendations: repeated }
}
