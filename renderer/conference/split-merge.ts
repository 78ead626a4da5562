import type { Conference } from '../../core/model/conference'
import type { Recommendation } from '../../core/model/recommendation'
import { languages, type Language, type Localized } from '../../core/text/language'
import { withText } from '../ui/localized'

/** Where the text of a recommendation is cut. */
export interface Cut {
  readonly id: string
  readonly language: Language
  /** In UTF-16 code units. */
  readonly at: number
}

/**
 * Cuts a recommendation in two: what follows the cut becomes the text of a new one below, with the same
 * lead, horizon and all that is said of both. A cut at either end changes nothing.
 */
export function splitRecommendation(
  conference: Conference,
  { id, language, at }: Cut,
  newId: string,
): Conference {
  const { recommendations } = conference
  const index = recommendations.findIndex((one) => one.id === id)
  const whole = recommendations[index]
  const text = whole?.text[language] ?? ''
  const [start, end] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
  if (!whole || start === '' || end === '') return conference
  const below: Recommendation = {
    ...whole,
    id: newId,
    text: { [language]: end },
    shortTitle: {},
    rationale: {},
    indicators: [],
    privateNote: '',
  }
  const above = { ...whole, text: withText(whole.text, language, start) }
  return { ...conference, recommendations: recommendations.toSpliced(index, 1, above, below) }
}

/** Joins a recommendation to the one above it in its axis, which keeps its id and what it already says. */
export function mergeWithAbove(conference: Conference, id: string): Conference {
  const { recommendations } = conference
  const below = recommendations.find((one) => one.id === id)
  const above = below && aboveOf(recommendations, below)
  if (!above) return conference
  const merged = merge(above, below)
  const toMerged = (related: string): string => (related === id ? above.id : related)
  return {
    ...conference,
    recommendations: recommendations
      .filter((one) => one !== below)
      .map((one) => {
        if (one === above) return merged
        return one.relatedIds.includes(id)
          ? { ...one, relatedIds: unique(one.relatedIds.map(toMerged)) }
          : one
      }),
  }
}

/** The recommendation above another one in its axis. */
export function aboveOf(
  recommendations: readonly Recommendation[],
  below: Recommendation,
): Recommendation | undefined {
  const siblings = recommendations.filter(({ axisId }) => axisId === below.axisId)
  return siblings[siblings.indexOf(below) - 1]
}

function merge(above: Recommendation, below: Recommendation): Recommendation {
  const related = unique([...above.relatedIds, ...below.relatedIds])
  // The other lead becomes a partner: two cannot lead.
  const lead = above.leadBodyId ?? below.leadBodyId
  return {
    ...below,
    ...above,
    text: join(above.text, below.text, ' '),
    rationale: join(above.rationale, below.rationale, '\n'),
    shortTitle: { ...below.shortTitle, ...above.shortTitle },
    partnerBodyIds: unique([
      ...above.partnerBodyIds,
      ...(below.leadBodyId === undefined ? [] : [below.leadBodyId]),
      ...below.partnerBodyIds,
    ]).filter((body) => body !== lead),
    indicators: [...above.indicators, ...below.indicators],
    sdgGoals: unique([...above.sdgGoals, ...below.sdgGoals]).toSorted((one, other) => one - other),
    relatedIds: related.filter((id) => id !== above.id && id !== below.id),
    privateNote: [above.privateNote, below.privateNote].filter(Boolean).join('\n'),
  }
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const join = (one: Localized, other: Localized, between: string): Localized =>
  languages.reduce<Localized>(
    (joined, language) =>
      withText(
        joined,
        language,
        [one[language], other[language]].filter((text) => text?.trim()).join(between),
      ),
    {},
  )

/** Puts a copy under a new id below a recommendation. */
export function duplicateRecommendation(
  conference: Conference,
  id: string,
  newId: string,
): Conference {
  const index = conference.recommendations.findIndex((one) => one.id === id)
  const original = conference.recommendations[index]
  if (!original) return conference
  return {
    ...conference,
    recommendations: conference.recommendations.toSpliced(index + 1, 0, { ...original, id: newId }),
  }
}
