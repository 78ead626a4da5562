import type { Language } from '../text/language'
import type { FormalBlock } from './formal-blocks'
import type { Passage } from './passage'
import type { Figure } from './picture'
import type { ReportBlock } from './report-blocks'
import type { Run } from './run'
import type { Theme } from './theme'

/** A composed brief: what is said, in which order, and what each part is; never how it looks. */
export interface BriefDocument {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly languages: readonly Language[]
  /** ISO date the brief was issued on; the files carry it instead of the clock's time. */
  readonly issuedOn: string
  readonly theme: Theme
  /** How far apart its lines stand, as a share of the usual distances. */
  readonly spaces?: number
  readonly paper: Paper
  /** The usual ones, where nothing is said. */
  readonly margins?: MarginWidth
  /** Two languages bound back to back, each read from its own cover. */
  readonly isFlip?: boolean
  /** Printed on both sides of leaves that are bound. */
  readonly isTwoSided?: boolean
  /** One part for one language or two side by side; one part per language for one after another. */
  readonly parts: readonly Part[]
}

/** How much paper is left free at the sides. */
export type MarginWidth = 'narrow' | 'usual' | 'wide'

/** ISO 216 sizes and the American letter, upright. */
export type Paper = 'A4' | 'A5' | 'Letter'

/** A stretch of pages in the same languages with the same head and foot; it starts on a page of its own. */
export interface Part {
  readonly languages: readonly Language[]
  readonly arrangement: PartArrangement
  readonly role: PartRole
  /** Goes on from the part before it: its first page has a running head like any other. */
  readonly continues: boolean
  /** Document kind and short title, on every page but the first. */
  readonly head: {
    readonly start: Passage
    readonly end: Passage
    /** Instead of the short title, the section or axis that the page is under. */
    readonly namesSection?: true
  }
  /** The organiser; the page number is added by the layout. */
  readonly foot: Passage
  /** The sender's address, at the foot of a letter. */
  readonly address: readonly Passage[]
  readonly blocks: readonly Block[]
}

/** How the languages of a part share its pages. */
export type PartArrangement = 'alone' | 'beside' | 'interleaved' | 'facing'

/** What its pages are for; each kind has margins of its own. A landscape page lies on its side, a sheet is handed out. */
export type PartRole = 'text' | 'cover' | 'letter' | 'declaration' | 'landscape' | 'sheet'

export type Block =
  | Masthead
  | Section
  | Callout
  | Paragraph
  | BulletList
  | NumberedGroup
  | Table
  | DatedList
  | Figure
  | FormalBlock
  | ReportBlock
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** The head of the first page: who, what kind of document, title, and the facts line under it. */
export interface Masthead {
  readonly kind: 'masthead'
  /** A poster calls out on a solid ground, whatever the theme does with mastheads. */
  readonly role: 'brief' | 'poster'
  readonly logo?: Figure
  /** Several emblems, in a row of their own. */
  readonly logos?: readonly Figure[]
  /** Whom the brief was made for: a label, and the words after it. */
  readonly addressee?: { readonly label: Passage; readonly name: Passage }
  readonly organiser: Passage
  readonly place: Passage
  readonly documentKind: Passage
  readonly title: Passage
  readonly subtitle?: Passage
  /** Place and date, reference: set in one line. */
  readonly facts: readonly Passage[]
}

/** A titled part of the brief. */
export interface Section {
  readonly kind: 'section'
  readonly id: string
  readonly heading: Passage
  /** Explains the short lines that follow, at the far end of the heading. */
  readonly legend?: Passage
  /** `text` may stand beside its heading where one language leaves room; `full` takes the whole measure. */
  readonly measure: 'text' | 'full'
  readonly blocks: readonly Block[]
}

/** A box that stands out: key messages, or how to reach the secretariat. */
export interface Callout {
  readonly kind: 'callout'
  readonly role: 'key' | 'contact'
  readonly id: string
  readonly heading: Passage
  readonly blocks: readonly Block[]
  readonly figure?: Figure
  /** A closing line under a hairline. */
  readonly note?: Passage
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly passage: Passage
}

/** `lead` opens a text in larger letters; the others are the parts of letters and declarations. */
export type ParagraphRole = 'body' | 'note' | 'lead' | 'letter' | 'salutation' | 'end-mark'

export interface BulletList {
  readonly kind: 'bullet-list'
  readonly items: readonly Passage[]
}

/** Items numbered `n.1`, `n.2`… under a numbered heading that is repeated when the group goes on overleaf. */
export interface NumberedGroup {
  readonly kind: 'numbered-group'
  readonly id: string
  /** Empty where the items are not grouped by axis. */
  readonly number: string
  /** Absent where the items go on from a heading that stands by itself. */
  readonly heading?: Passage
  /** Why the items are asked for, under the heading. */
  readonly introduction?: Passage
  readonly items: readonly NumberedItem[]
}

export interface NumberedItem {
  readonly id: string
  readonly number: string
  readonly text: Passage
  /** Why it is asked for. */
  readonly rationale?: Passage
  /** Where it comes from: a footnote of the text, under the number of its mark. */
  readonly origin?: { readonly mark: string; readonly passage: Passage }
  /** Short lines under the text, in one or two columns. */
  readonly details: readonly (readonly Passage[])[]
}

/** A data table. Two languages stand as mirrored halves around the columns that have no language. */
export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (TableRow | TableHeading)[]
}

/** A row that heads the rows after it. */
export interface TableHeading {
  readonly id: string
  readonly number: string
  readonly heading: Passage
}

export interface Column {
  readonly header: TableCell
  /** Share of the measure that is left to the columns. */
  readonly weight: number
  /** `number`: references; `amount`: numbers under each other's decimal signs; `spine`: once for all languages. */
  readonly role: 'number' | 'amount' | 'text' | 'spine'
}

export interface TableRow {
  readonly id: string
  readonly cells: readonly TableCell[]
  /** Columns whose cell in the row above covers this row too; what stands here is left out. */
  readonly coveredColumns?: readonly number[]
  /** The last row before the next group, closed by a darker rule. */
  readonly endsGroup: boolean
}

/**
 * A cell says its text in each language, or once for all where it has none (a number, a year) or one of its
 * own (the other language of a glossary).
 */
export type TableCell = Passage | SharedCell

export interface SharedCell {
  readonly shared: readonly Run[]
  readonly language?: Language
}

/** Dates and what happens on them. */
export interface DatedList {
  readonly kind: 'dated-list'
  readonly entries: readonly { readonly date: Passage; readonly text: Passage }[]
}
