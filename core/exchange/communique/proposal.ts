import type { Language } from '../../text/language'

/** A half-open stretch of the source, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of the source word for word: `text === source.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string
  readonly language: Language
}

export const factNames = ['title', 'edition', 'dates', 'place', 'organiser', 'theme'] as const
export type FactName = (typeof factNames)[number]

/** One reading per language the text states the fact in, the primary language first; empty when it does not. */
export type ProposedFact = readonly Quote[]

/** A heading that groups recommendations. */
export interface ProposedAxis extends Quote {
  /** The same heading in the text's other languages. */
  readonly translations: readonly Quote[]
}

/** One action asked of somebody. */
export interface ProposedRecommendation extends Quote {
  /** Index into the proposal's axes; null where the text groups nothing. */
  readonly axis: number | null
  /** The sentences that explain the action and ask for nothing. */
  readonly rationale?: Quote
  /** The same action in the text's other languages. */
  readonly translations: readonly Quote[]
}

/** What was not read as a fact, an axis or a recommendation, so that the reader can look for what was missed. */
export interface LeftOver extends Span {
  /** `page` for what surrounds the text on a web page: menus, tickers, adverts, comments. */
  readonly kind: 'text' | 'page'
}

/** What a communiqué seems to say, for a person to accept, change or refuse. */
export interface CommuniqueProposal {
  readonly source: string
  /** The language of most of the text, or the one asked for if the text has it. */
  readonly language: Language
  readonly facts: Readonly<Record<FactName, ProposedFact>>
  readonly axes: readonly ProposedAxis[]
  readonly recommendations: readonly ProposedRecommendation[]
  readonly leftOver: readonly LeftOver[]
}
