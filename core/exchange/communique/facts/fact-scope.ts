import type { Block } from '../block'
import type { FoldedText } from '../folded-text'
import type { ReadLanguage } from '../grammars'
import type { Span } from '../proposal'
import type { Token } from '../tokens'

/** A sentence or heading that may state a fact. */
export interface FactSentence extends Span {
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: ReadLanguage
  readonly block: Block
  /** How many sentences stand before it: facts are told early. */
  readonly order: number
  readonly isHeading: boolean
  /** The event's name stands in one of the lines around. */
  readonly nearEvent: boolean
}

/** A reading of a fact, the higher the weight the surer. */
export interface FactReading extends Span {
  readonly weight: number
  readonly language: ReadLanguage
}

/** The surest reading in each language, the earliest of equals. */
export function surest(readings: readonly FactReading[]): readonly FactReading[] {
  const best = new Map<ReadLanguage, FactReading>()
  for (const reading of readings) {
    const held = best.get(reading.language)
    if (!held || reading.weight > held.weight) best.set(reading.language, reading)
  }
  return [...best.values()]
}

/** A letter as it was written, where the fold has lost its case. */
export const isCapital = ({ source, origins }: FoldedText, at: number): boolean =>
  /\p{Lu}/u.test(source.charAt(origins[at] ?? 0))
