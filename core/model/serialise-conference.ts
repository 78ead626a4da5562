import { conferenceSchema, type Conference } from './conference'
import { recommendationSchema, type Recommendation } from './recommendation'
import { serialiseAgainst } from './serialise-against'

/**
 * The text of a `.tawsiya` file. What equals its default is left out: the file then looks as one would write
 * it by hand, and filling a field in adds lines without touching others.
 */
export function serialiseConference(conference: Conference): string {
  const { recommendations } = conference
  if (recommendations.length === 0) return serialiseAgainst(conferenceSchema, conference)
  const around = serialiseAgainst(conferenceSchema, { ...conference, recommendations: [0] })
  return around.replace(listOf('    0'), () => listOf(recommendations.map(textOf).join(',\n')))
}

/** A line of the file can begin like this only once: inside texts, line breaks are escapes. */
const listOf = (entries: string): string => `\n  "recommendations": [\n${entries}\n  ]`

/** Kept, because work is saved again and again while one record of perhaps thousands changes. */
const texts = new WeakMap<Recommendation, string>()

function textOf(recommendation: Recommendation): string {
  const known = texts.get(recommendation)
  if (known !== undefined) return known
  const lines = serialiseAgainst(recommendationSchema, recommendation).trimEnd()
  const text = `    ${lines.replaceAll('\n', '\n    ')}`
  texts.set(recommendation, text)
  return text
}
