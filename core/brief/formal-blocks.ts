import type { Passage } from './passage'
import type { Figure } from './picture'

/** What letters, declarations and handouts are made of besides running text. */
export type FormalBlock =
  Letterhead | ReferenceLine | Address | LabelledList | OneLiners | Clauses | Signatures | TitleHead

/** State and institution at the head of a letter, each language in its own column, the emblem between. */
export interface Letterhead {
  readonly kind: 'letterhead'
  /** Their versions are in the languages the institution writes itself in, not those of the part. */
  readonly lines: readonly Passage[]
  readonly logo?: Figure
  /** Several emblems, in a row of their own. */
  readonly logos?: readonly Figure[]
}

/** The letter's number, and where and when it was written. */
export interface ReferenceLine {
  readonly kind: 'reference-line'
  readonly number: Passage
  readonly placeAndDate: Passage
}

/** From whom to whom, line by line in the middle of the page. */
export interface Address {
  readonly kind: 'address'
  readonly lines: readonly { readonly text: Passage; readonly isStrong: boolean }[]
}

/** Labels in a column, what they announce beside them: subject and reference, or attachments. */
export interface LabelledList {
  readonly kind: 'labelled-list'
  readonly role: 'subject' | 'attachments'
  readonly entries: readonly { readonly label: Passage; readonly text: Passage }[]
}

/** Recommendations in one line each, with their numbers and when they are due. */
export interface OneLiners {
  readonly kind: 'one-liners'
  readonly role: 'letter' | 'handout'
  readonly id: string
  readonly groups: readonly OneLinerGroup[]
}

export interface OneLinerGroup {
  readonly id: string
  readonly heading?: Passage
  readonly items: readonly OneLiner[]
}

export interface OneLiner {
  readonly id: string
  readonly number: string
  readonly text: Passage
  /** Said once for all languages where it has none (a year), beside the text; absent where the text says it. */
  readonly due?: Passage
}

/** Verbs in a column of their own, what they govern beside them; operative ones are numbered. */
export interface Clauses {
  readonly kind: 'clauses'
  readonly role: 'preamble' | 'operative'
  readonly entries: readonly Clause[]
}

export interface Clause {
  readonly id: string
  readonly number?: string
  readonly verb: Passage
  readonly text: Passage
}

/** Who signs: in a letter under the text at the far side, in a declaration on lines beside each other. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly role: 'letter' | 'declaration'
  readonly people: readonly { readonly role: Passage; readonly name?: Passage }[]
}

/** The head of a solemn text, in the middle of the page. */
export interface TitleHead {
  readonly kind: 'title-head'
  readonly logo?: Figure
  /** Several emblems, in a row of their own. */
  readonly logos?: readonly Figure[]
  readonly event: Passage
  readonly title: Passage
  readonly subtitle?: Passage
}
