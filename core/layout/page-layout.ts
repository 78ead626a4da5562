import type { Picture } from '../brief/picture'
import type { Run } from '../brief/run'
import type { ScaleName, Theme } from '../brief/theme'
import type { Direction, Language } from '../text/language'
import type { StyleName } from './text-look'

/**
 * A brief laid out for the page: what stands beside what, in points, before lines and pages are broken.
 * Both writers print it, so Word and PDF say the same thing in the same place.
 * Sides are logical (start, end) throughout; a writer turns them into left and right.
 */
export interface PageLayout {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly languages: readonly Language[]
  /** ISO date for the files' own date fields. */
  readonly issuedOn: string
  readonly theme: Theme
  readonly parts: readonly LayoutPart[]
  /** The second language begins at the back: its pages follow in reverse, each half with numbers of its own. */
  readonly isFlip?: boolean
  /** Pages are filled as any program would, without mending how the text ends. */
  readonly endsAsSet?: true
  /** Printed on both sides of its leaves, which are bound where its first language starts from. */
  readonly isTwoSided?: boolean
  /** The pages that page references print, by anchor; found once the layout has been paginated. */
  readonly pageNumbers?: ReadonlyMap<string, number>
}

/** Pages in one look: a section in Word. Every part starts on a new page; numbering runs through. */
export interface LayoutPart {
  /** The first language decides the page direction and the binding side. */
  readonly languages: readonly Language[]
  /** The sizes its styles are set in. */
  readonly scale: ScaleName
  readonly page: PageGeometry
  /** A full-height band of colour at the binding edge of every page. */
  readonly bindingBand?: { readonly widthPt: number; readonly colour: string }
  /** On the part's first page, `headTopPt` from the edge. */
  readonly firstHead: readonly LayoutNode[]
  /** On every later page of the part. */
  readonly head: readonly LayoutNode[]
  readonly foot: readonly LayoutNode[]
  /** Printed on both sides: head and foot of even pages, turned round so that the outer end stays outside. */
  readonly even?: { readonly head: readonly LayoutNode[]; readonly foot: readonly LayoutNode[] }
  /** Begins on the front of a leaf: a page left over before it stays blank. */
  readonly beginsLeaf?: true
  readonly nodes: readonly LayoutNode[]
  /**
   * The other language of facing pages: its nodes answer these one by one, on the page across the spread.
   * The part then begins on an even page, which binding puts at the side its first language starts from.
   */
  readonly opposite?: LayoutPart
}

/** Of an odd page; printed on both sides, even pages have start and end of the paper the other way round. */
export interface PageGeometry {
  readonly widthPt: number
  readonly heightPt: number
  readonly marginsPt: {
    readonly top: number
    readonly bottom: number
    readonly start: number
    readonly end: number
  }
  /** How much more margin the binding edge has than the other: part of `marginsPt`, where there is one. */
  readonly gutterPt?: number
  /**
   * How much further a page that lies on its side keeps from the binding: its head on the front of a leaf, its
   * foot on the back. No part of `marginsPt`.
   */
  readonly headGutterPt?: number
  /** From the page's top edge to the head, and from its top edge to the foot. */
  readonly headTopPt: number
  readonly footTopPt: number
}

export type LayoutNode = TextNode | GridNode | FigureNode | RuleNode
export type LayoutNodeOf<K extends LayoutNode['kind']> = Extract<LayoutNode, { kind: K }>

export type HeadingRank = 1 | 2 | 3 | 4 | 5 | 6

/** One paragraph in one language. */
export interface TextNode {
  readonly kind: 'text'
  readonly style: StyleName
  readonly language: Language
  readonly content: readonly LayoutRun[]
  readonly alignment: 'start' | 'center' | 'end' | 'justify'
  /** Zero at the top of a page. */
  readonly spaceBeforePt: number
  /** A bullet or number hanging at the start side, in its own `indentPt`. */
  readonly marker?: Marker
  /** From the start side of the cell or column to the text. */
  readonly indentPt: number
  /** A hairline under the whole measure, `gapPt` below the last line's box. */
  readonly ruleBelow?: { readonly rule: Rule; readonly gapPt: number }
  /** Dots from the end of the text to what closes the last line at the far side of the column. */
  readonly leader?: Leader
  /** 1–6 for headings: outline level, PDF tag H1…H6, Word outline level. */
  readonly outlineLevel?: HeadingRank
  /** Heads name it like a heading of this rank, though it is none: the row of an axis in a table. */
  readonly runningRank?: HeadingRank
  /** Never parted from what follows it. */
  readonly keepWithNext: boolean
  /** Unique in the document: bookmark and link target. */
  readonly anchor?: string
  /** The record the text came from (see `Passage.source`). */
  readonly source?: string
}

export interface Leader {
  readonly content: readonly LayoutRun[]
  /** What every line leaves free for it. */
  readonly roomPt: number
  /** The width of the column, indent and room included. */
  readonly columnPt: number
}

/** Words of a paragraph, and what a writer that makes pages may do with them. */
export interface LayoutText extends Run {
  /** The words are the mark of a note, which stands at the foot of the mark's page. */
  readonly footnote?: TextNode
  /** In heads and feet: the heading down to this rank that the page is under; the words, where there is none. */
  readonly runningTitle?: HeadingRank
}

/** Text, or a number that only the paginated document knows (set in the Latin face, left to right). */
export type LayoutRun =
  | LayoutText
  | { readonly field: 'page-number' | 'page-count' }
  | { readonly field: 'page-reference'; readonly anchor: string }

/** `number` markers of one `list` form a native multi-level list in Word; `text` is what is printed. */
export type Marker =
  | { readonly kind: 'bullet' }
  | {
      readonly kind: 'number'
      readonly list: string
      readonly level: 0 | 1
      readonly text: string
    }

/** Cells in rows. Real tables are `table`; `list` rows are items (number, text); `frame` only places things. */
export interface GridNode {
  readonly kind: 'grid'
  readonly role: 'table' | 'list' | 'frame'
  /** In an `rtl` grid the first cell of a row stands at the right. */
  readonly direction: Direction
  /** Inner width of each column in reading order, cell padding included. */
  readonly columnsPt: readonly number[]
  readonly rows: readonly GridRow[]
  readonly spaceBeforePt: number
  /** The fill runs out to the top and side edges of the page (a coloured masthead on page one). */
  readonly bleed: boolean
  readonly anchor?: string
  /** Each row is an entry of the table of contents, which Word keeps as a field of its own in each language. */
  readonly listsContents?: true
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  /** Leading header rows are printed again when the grid goes on overleaf. */
  readonly isHeader: boolean
  /** Unsplit rows move to the next page whole (unless taller than a page). */
  readonly isUnsplit: boolean
  /** Columns that are read one after the other are never parted, however tall. */
  readonly staysWhole?: true
  readonly keepWithNext: boolean
  /** Its translation follows: the two are parted only before much of a page would stay white. */
  readonly precedesTranslation?: true
}

export interface GridCell {
  /** Text, figures and rules; a grid never stands inside a grid. */
  readonly content: readonly (TextNode | FigureNode | RuleNode)[]
  /** Number of columns covered, at least 1. A row's spans sum to the number of columns. */
  readonly span: number
  /** The cell above it covers it: it has no content, and looks as that cell looks in this row. */
  readonly isCovered?: true
  readonly fill?: string
  readonly borders: Borders
  readonly paddingPt: {
    readonly top: number
    readonly bottom: number
    readonly start: number
    readonly end: number
  }
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
  /** A header of its column (TH in PDF). */
  readonly isHeader: boolean
}

export interface Borders {
  readonly top?: Rule
  readonly bottom?: Rule
  readonly start?: Rule
  readonly end?: Rule
}

export interface Rule {
  readonly widthPt: number
  /** `#RRGGBB` */
  readonly colour: string
}

export interface FigureNode {
  readonly kind: 'figure'
  readonly picture: Picture
  readonly widthPt: number
  readonly heightPt: number
  readonly alternative: { readonly language: Language; readonly text: string }
  readonly alignment: 'start' | 'center' | 'end'
  readonly spaceBeforePt: number
}

/** A line across the measure. */
export interface RuleNode {
  readonly kind: 'rule'
  readonly rule: Rule
  readonly spaceBeforePt: number
}
