import type { Language } from '../text/language'

/** A stretch of text of one look, in logical order. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** An `https:` or `mailto:` address; anything else is refused by `parseMarks`. */
  readonly link?: string
  /** A left-to-right island (reference, phone, address, number): keeps its own order in any paragraph. */
  readonly isolated?: true
  /** What the run is within its paragraph; the theme says how that looks. */
  readonly tone?: RunTone
  /** Set when the run is not in the language of its paragraph. */
  readonly language?: Language
  /** Of a `missing` run: the place of what nobody has written, where its passage does not say it. */
  readonly lacks?: string
}

/** `label` names what follows, `muted` is secondary, `missing` stands for a text nobody has written yet. */
export type RunTone = 'label' | 'muted' | 'missing'

/** The words of runs without their looks. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')
