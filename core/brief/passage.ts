import type { Language } from '../text/language'
import type { Run } from './run'

/** One passage in one language. */
export interface Version {
  readonly language: Language
  readonly content: readonly Run[]
}

/**
 * One passage in every language of its part, in the part's order. One version prints alone; two stand
 * side by side. Because every leaf of the tree is a passage, both languages always have the same shape.
 */
export interface Passage {
  readonly versions: readonly Version[]
  /** The record the words came from, as a path of ids: `recommendations/r-12/text`. */
  readonly source?: string
}
