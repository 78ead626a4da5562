import type { Language } from '../text/language'

/** Where on the pages the words of a record came to stand, in points from the top left corner of the page. */
export interface Place {
  /** As in `Passage.source`. */
  readonly source: string
  readonly language: Language
  /** From 1. */
  readonly page: number
  readonly xPt: number
  readonly yPt: number
  readonly widthPt: number
  readonly heightPt: number
}
