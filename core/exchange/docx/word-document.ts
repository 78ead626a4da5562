import type { Remark } from '../field-change'

/** Words of one look in a paragraph; a tab is `\t`, a line break `\n`. */
export interface WordRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly link?: string
}

/** A paragraph as it reads once every tracked change has been accepted. */
export interface WordParagraph {
  /** Word's own number of it. */
  readonly id: string | undefined
  /** Bookmarks that begin in it, each with the number of its runs that stand before it. */
  readonly bookmarks: readonly { readonly name: string; readonly runsBefore: number }[]
  readonly runs: readonly WordRun[]
  /** Bookmarks from before that end before its first word. */
  readonly endedAtStart: readonly string[]
  /** Whether a bookmark that began in it ends in a later paragraph, by its name. */
  readonly openAtEnd: readonly string[]
  /** Who changed it with tracking on. */
  readonly authors: readonly string[]
  /** Remarks, each with the number of runs that stand before its sign. */
  readonly comments: readonly PlacedRemark[]
  /** An entry of a table of contents, which Word writes. */
  readonly isListed: boolean
}

export interface PlacedRemark extends Remark {
  readonly runsBefore: number
}
