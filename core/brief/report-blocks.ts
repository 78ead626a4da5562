import type { Passage } from './passage'
import type { Figure } from './picture'

/** What long documents have besides their text. */
export type ReportBlock = Cover | Contents

/** A page of its own that says what the document is; languages stand one above the other. */
export interface Cover {
  readonly kind: 'cover'
  readonly organiser: Passage
  readonly place: Passage
  readonly logo?: Figure
  /** Several emblems, in a row of their own. */
  readonly logos?: readonly Figure[]
  readonly documentKind: Passage
  readonly title: Passage
  readonly subtitle?: Passage
  /** Whom it was made for: a label, and the words after it. */
  readonly addressee?: { readonly label: Passage; readonly name: Passage }
  /** At the foot of the page: place and date, reference. */
  readonly facts: readonly Passage[]
}

/** The headings of the document and the pages they stand on. */
export interface Contents {
  readonly kind: 'contents'
  readonly entries: readonly ContentsEntry[]
}

export interface ContentsEntry {
  /** The id of the section or group it leads to. */
  readonly id: string
  readonly level: 1 | 2
  readonly number?: string
  readonly text: Passage
}
