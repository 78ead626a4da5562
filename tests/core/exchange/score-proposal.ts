/** What a careful reader takes out of a text, and what the command prints of a proposal. */
export interface Taken {
  readonly title: string | null
  readonly edition: string | null
  readonly dates: string | null
  readonly place: string | null
  readonly organiser: string | null
  readonly theme: string | null
  readonly axes: readonly string[]
  readonly recommendations: readonly {
    readonly text: string
    readonly axis: string | null
    /** Where the text stands in the source, in UTF-16 code units. */
    readonly start?: number
    readonly end?: number
  }[]
}

export interface Score {
  /** Mean over the reader's recommendations of the token F1 with the one proposed for it. */
  readonly f1: number
  /** The share of the reader's recommendations that something was proposed for at all. */
  readonly coverage: number
  /** How many proposals match nothing the reader took. */
  readonly extra: number
  /** Recommendations under the axis the reader put them under. */
  readonly axes: number
  /** Facts as the reader has them, and facts proposed where the reader has none. */
  readonly facts: number
  readonly invented: number
}

const facts = ['title', 'edition', 'dates', 'place', 'organiser', 'theme'] as const

/** Compares a proposal with the reader's, each recommendation with the one most like it. */
export function scoreProposal(proposed: Taken, gold: Taken): Score {
  const pairs = matchBest(
    gold.recommendations.map(({ text }) => text),
    proposed.recommendations.map(({ text }) => text),
  )
  const scores = pairs.map(({ f1 }) => f1)
  const sameAxis = pairs.filter(
    ({ gold: i, proposed: j }) =>
      j !== null &&
      isSameAxis(gold.recommendations[i]?.axis ?? '', proposed.recommendations[j]?.axis ?? ''),
  )
  const matched = pairs.filter(({ f1 }) => f1 >= 0.5).length
  return {
    f1: mean(scores),
    coverage: gold.recommendations.length === 0 ? 1 : matched / gold.recommendations.length,
    extra: proposed.recommendations.length - matched,
    axes: pairs.length === 0 ? 1 : sameAxis.length / pairs.length,
    facts: mean(facts.map((name) => tokenF1(gold[name] ?? '', proposed[name] ?? ''))),
    invented: facts.filter((name) => gold[name] === null && proposed[name] !== null).length,
  }
}

/** « Axe 1 : Financement » and « Financement » are the same axis. */
const isSameAxis = (one: string, other: string): boolean =>
  tokenF1(one, other) > 0.6 ||
  (one !== '' && other !== '' && (one.includes(other) || other.includes(one)))

interface Match {
  readonly gold: number
  readonly proposed: number | null
  readonly f1: number
}

/** Pairs the most alike first; every text is used once. */
function matchBest(gold: readonly string[], proposed: readonly string[]): readonly Match[] {
  const candidates = gold
    .flatMap((text, i) =>
      proposed.map((other, j) => ({ gold: i, proposed: j, f1: tokenF1(text, other) })),
    )
    .filter(({ f1 }) => f1 > 0)
    .toSorted((one, other) => other.f1 - one.f1)
  const matches = new Map<number, Match>()
  const used = new Set<number>()
  for (const match of candidates) {
    if (matches.has(match.gold) || used.has(match.proposed)) continue
    matches.set(match.gold, match)
    used.add(match.proposed)
  }
  return gold.map((_, i) => matches.get(i) ?? { gold: i, proposed: null, f1: 0 })
}

/** The harmonic mean of precision and recall over words; two empty texts are alike. */
export function tokenF1(one: string, other: string): number {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  return (2 * common) / (left.length + right.length)
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
