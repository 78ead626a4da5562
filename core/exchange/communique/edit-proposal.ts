import { findLeftOver } from './left-over'
import type { CommuniqueProposal, ProposedRecommendation, Quote, Span } from './proposal'

/** Puts two recommendations into one: from where the first begins to where the last ends. */
export function mergeRecommendations(
  proposal: CommuniqueProposal,
  one: number,
  other: number,
): CommuniqueProposal {
  const first = proposal.recommendations[Math.min(one, other)]
  const last = proposal.recommendations[Math.max(one, other)]
  if (!first || !last || first === last) return proposal
  const span = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
  const merged: ProposedRecommendation = {
    ...first,
    ...quoted(proposal, span, first),
    translations: mergeTranslations(proposal, first, last),
  }
  return withRecommendations(
    proposal,
    proposal.recommendations.flatMap((kept) =>
      kept === first ? [merged] : kept === last ? [] : [kept],
    ),
  )
}

/** In each other language, too, from where the first begins to where the last ends. */
function mergeTranslations(
  proposal: CommuniqueProposal,
  first: ProposedRecommendation,
  last: ProposedRecommendation,
): readonly Quote[] {
  const grown = first.translations.map((one) => {
    const other = last.translations.find(({ language }) => language === one.language)
    const span = other && {
      start: Math.min(one.start, other.start),
      end: Math.max(one.end, other.end),
    }
    return span ? quoted(proposal, span, one) : one
  })
  const languages = new Set(first.translations.map(({ language }) => language))
  return [...grown, ...last.translations.filter(({ language }) => !languages.has(language))]
}

/** Cuts a recommendation in two at a place of the source inside it. */
export function splitRecommendation(
  proposal: CommuniqueProposal,
  index: number,
  at: number,
): CommuniqueProposal {
  const whole = proposal.recommendations[index]
  if (!whole || at <= whole.start || at >= whole.end) return proposal
  const { rationale, ...rest } = whole
  const head = { ...rest, ...quoted(proposal, { start: whole.start, end: at }, whole) }
  const tail = {
    ...rest,
    ...quoted(proposal, { start: at, end: whole.end }, whole),
    translations: [],
    ...(rationale && { rationale }),
  }
  return withRecommendations(proposal, proposal.recommendations.toSpliced(index, 1, head, tail))
}

/** Refuses a recommendation: its words go back to what is left over. */
export const rejectRecommendation = (
  proposal: CommuniqueProposal,
  index: number,
): CommuniqueProposal => withRecommendations(proposal, proposal.recommendations.toSpliced(index, 1))

/** Takes a stretch of the source as a recommendation, in its place among the others. */
export function addRecommendation(proposal: CommuniqueProposal, span: Span): CommuniqueProposal {
  const { recommendations, language } = proposal
  const before = recommendations.findLast(({ start }) => start <= span.start)
  const added: ProposedRecommendation = {
    ...quoted(proposal, span, { language: before?.language ?? language }),
    axis: before?.axis ?? null,
    translations: [],
  }
  if (added.text === '') return proposal
  const at = recommendations.findIndex(({ start }) => start > span.start)
  return withRecommendations(
    proposal,
    recommendations.toSpliced(at < 0 ? recommendations.length : at, 0, added),
  )
}

/** Puts a recommendation under an axis, or under none. */
export const assignAxis = (
  proposal: CommuniqueProposal,
  index: number,
  axis: number | null,
): CommuniqueProposal => ({
  ...proposal,
  recommendations: proposal.recommendations.map((kept, i) =>
    i === index ? { ...kept, axis } : kept,
  ),
})

function quoted(
  { source }: CommuniqueProposal,
  { start, end }: Span,
  { language }: Pick<Quote, 'language'>,
): Quote {
  const text = source.slice(start, end)
  const from = start + text.length - text.trimStart().length
  return { text: text.trim(), start: from, end: from + text.trim().length, language }
}

function withRecommendations(
  proposal: CommuniqueProposal,
  recommendations: readonly ProposedRecommendation[],
): CommuniqueProposal {
  const edited = { ...proposal, recommendations }
  const pageParts = proposal.leftOver.filter(({ kind }) => kind === 'page')
  return { ...edited, leftOver: findLeftOver(proposal.source, takenSpans(edited), pageParts) }
}

/** Every stretch of the source that a proposal takes for something. */
export function takenSpans({
  facts,
  axes,
  recommendations,
}: Pick<CommuniqueProposal, 'facts' | 'axes' | 'recommendations'>): readonly Span[] {
  return [
    ...Object.values(facts).flat(),
    ...axes.flatMap(({ translations, ...quote }) => [quote, ...translations]),
    ...recommendations.flatMap(({ rationale, translations, ...quote }) => [
      quote,
      ...(rationale ? [rationale] : []),
      ...translations,
    ]),
  ]
}
