import type { Language } from '../text/language'

/** Where on a page the words of a record came to stand, in points from its top left corner. */
export interface PagePlace {
  /** As in `Passage.source`. */
  readonly source: string
  readonly language: Language
  readonly xPt: number
  readonly yPt: number
  readonly widthPt: number
  readonly heightPt: number
}

/** The same, on one page of many. */
export interface Place extends PagePlace {
  /** From 1. */
  readonly page: number
}
