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

/** The same with no two texts alike, nor like those of another round: nothing that was set before comes again. */
export function freshTexts(conference: Conference, round: number): Conference {
  const recommendations = conference.recommendations.map((recommendation, index) => {
    const own = ` (${round + 1}/${index + 1})`
    const texts = Object.entries(recommendation.text)
    const text = Object.fromEntries(texts.map(([language, words]) => [language, `${words}${own}`]))
    return { ...recommendation, text }
  })
  return { ...conference, recommendations }
}
