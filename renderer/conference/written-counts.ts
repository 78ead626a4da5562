import type { Conference } from '../../core/model/conference'
import type { Recommendation } from '../../core/model/recommendation'
import type { Language } from '../../core/text/language'

/** Found at the first letter, where trimming would copy every text. */
const isWritten = /\S/

let last: { of: Conference['recommendations']; counts: ReadonlyMap<string, number> } | undefined

/** How many recommendations have their text in a language. A key changes one of perhaps thousands: only that one is looked at. */
export function writtenCount({ recommendations }: Conference, language: Language): number {
  if (last?.of !== recommendations) {
    last = { of: recommendations, counts: countAfter(last, recommendations) }
  }
  return last.counts.get(language) ?? 0
}

function countAfter(
  before: typeof last,
  recommendations: Conference['recommendations'],
): ReadonlyMap<string, number> {
  const counts = new Map(before?.counts)
  const note = (recommendation: Recommendation | undefined, by: 1 | -1): void => {
    for (const [language, text] of Object.entries(recommendation?.text ?? {})) {
      if (isWritten.test(text)) counts.set(language, (counts.get(language) ?? 0) + by)
    }
  }
  const length = Math.max(before?.of.length ?? 0, recommendations.length)
  for (let index = 0; index < length; index += 1) {
    const [own, other] = [recommendations[index], before?.of[index]]
    if (own === other) continue
    note(other, -1)
    note(own, 1)
  }
  return counts
}
