import { factNames, type CommuniqueProposal, type FactName } from './proposal'

/** What the command line prints of a proposal: strings as found, `null` where the text says nothing. */
export interface PrintedProposal extends Readonly<Record<FactName, string | null>> {
  readonly axes: readonly string[]
  readonly recommendations: readonly PrintedRecommendation[]
}

export interface PrintedRecommendation {
  readonly text: string
  readonly axis: string | null
  /**
   * UTF-16 code units of the source: of plain text and Markdown as decoded, without a byte-order mark; of web pages,
   * Word and OpenDocument the text taken out of them, which `readCommunique` gives.
   */
  readonly start: number
  readonly end: number
}

/** Reduces a proposal to plain strings in its main language, with the place of each recommendation. */
export function printProposal({
  facts,
  axes,
  recommendations,
}: CommuniqueProposal): PrintedProposal {
  const factsFound = Object.fromEntries(
    factNames.map((name) => [name, facts[name][0]?.text ?? null]),
  )
  return {
    // Every name of a fact was just given a value.
    ...(factsFound as Record<FactName, string | null>),
    axes: axes.map(({ text }) => text),
    recommendations: recommendations.map(({ text, axis, start, end }) => ({
      text,
      axis: axis === null ? null : (axes[axis]?.text ?? null),
      start,
      end,
    })),
  }
}
