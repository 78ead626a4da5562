import type { ReadLanguage } from './grammars'
import type { ListMarker } from './list-marker'

/** A stretch of the folded text that is one thing: a heading, a list item, a paragraph. */
export interface Block {
  /** Where its words begin, behind the list marker. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marker: ListMarker | null
  readonly indent: number
  readonly blankBefore: boolean
  readonly language: ReadLanguage
  /** Belongs to the web page around the text. */
  readonly isNoise: boolean
}
