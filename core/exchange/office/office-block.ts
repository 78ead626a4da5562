/** Words of one look; `\n` for a line break inside a paragraph. */
export interface OfficeRun {
  text: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** A paragraph of a word processor's file, every tracked change accepted. */
export interface OfficeParagraph {
  readonly kind: 'paragraph'
  /** What stands before it in plain text: `# ` for a heading, `- ` or a number for a list item. */
  sign: string
  role: 'text' | 'heading' | 'item' | 'contents'
  readonly runs: OfficeRun[]
  /** What is anchored in it: text boxes. */
  readonly boxes: OfficeBlock[]
}

export interface OfficeTable {
  readonly kind: 'table'
  /** Rows of cells; a cell that spans several columns is followed by empty ones. */
  readonly rows: OfficeBlock[][][]
}

export type OfficeBlock = OfficeParagraph | OfficeTable

/** What a word processor's file tells. */
export interface OfficeText {
  readonly body: readonly OfficeBlock[]
  readonly notes: readonly OfficeBlock[]
  /** Whether changes were tracked in it: they are all taken as accepted. */
  readonly hasChanges: boolean
}

/** An empty paragraph of running text. */
export const newParagraph = (): OfficeParagraph => ({
  kind: 'paragraph',
  sign: '',
  role: 'text',
  runs: [],
  boxes: [],
})

/** Adds words to a paragraph; words of the same look are one run. */
export function addWords(
  { runs }: OfficeParagraph,
  text: string,
  isBold: boolean,
  isItalic: boolean,
): void {
  const last = runs.at(-1)
  if (last?.isBold === isBold && last.isItalic === isItalic) last.text += text
  else runs.push({ text, isBold, isItalic })
}

/** Makes a paragraph a heading of this depth, from 1 on. */
export function makeHeading(paragraph: OfficeParagraph, depth: number, label = ''): void {
  paragraph.role = 'heading'
  paragraph.sign = `${'#'.repeat(Math.min(6, Math.max(1, depth)))} ${label}`
}

/** A sign for a list item so many levels in. */
export const itemSign = (level: number, label: string): string =>
  `${'  '.repeat(Math.min(9, Math.max(0, level)))}${label} `

/** Columns a cell may stand over; a file that says more means the rest of the row. */
const widestSpan = 60

/** The empty cells behind one that spans several columns. */
export const spannedCells = (span: string | undefined): OfficeBlock[][] =>
  Array.from({ length: Math.min(widestSpan, Math.max(1, Number(span) || 1)) - 1 }, () => [])
