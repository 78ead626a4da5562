import type { PageGeometry } from '../../../layout/page-layout'
import type { Language } from '../../../text/language'
import type { PlacedPiece } from '../text/place-line'
import type { Tag } from '../tags/tag'

/** A heading that begins with a line. */
export interface SheetHeading {
  readonly level: number
  readonly title: string
  readonly language: Language
  /** Heads name it, the outline does not. */
  readonly isUnlisted: boolean
}

/** A line of text on a page; `yPt` is its baseline, from the page's top edge. */
export interface SheetLine {
  readonly x: number
  readonly y: number
  readonly pieces: readonly PlacedPiece[]
  readonly leadingPt: number
  /** Nothing more stands in its cell. */
  readonly endsCell?: true
  readonly tag?: Tag
  readonly heading?: SheetHeading
  readonly anchor?: string
  /** The record and the language its words came from. */
  readonly from?: { readonly source: string; readonly language: Language }
}

/** A shape in the form pdfmake's renderer draws. */
export type SheetVector = { readonly tag?: Tag } & (
  | { type: 'rect'; x: number; y: number; w: number; h: number; color: string }
  | {
      type: 'line'
      x1: number
      y1: number
      x2: number
      y2: number
      lineWidth: number
      lineColor: string
    }
  | { type: 'path'; d: string; color: string; x: number; y: number; w: number; h: number }
)

/** A picture in the form pdfmake's renderer draws. */
export interface SheetImage {
  readonly image: string
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
  readonly tag?: Tag
}

export type SheetItem =
  | { readonly type: 'line'; readonly item: SheetLine }
  | { readonly type: 'vector'; readonly item: SheetVector }
  | { readonly type: 'image'; readonly item: SheetImage }

/** A page: everything on it, placed from its top left corner in points. */
export interface Sheet {
  readonly pageSize: { readonly width: number; readonly height: number }
  /** Where its text begins at the left. */
  readonly leftPt: number
  /** How much lower than usual everything on it stands, to keep from a binding at its head or foot. */
  readonly downPt: number
  /** Fills come first on the page: the letters of one row may hang into the ground of the next. */
  readonly grounds: SheetItem[]
  readonly items: SheetItem[]
  /** Which half of a flip document it is a page of, under which number; upside down where both are bound alike. */
  half?: { readonly index: 0 | 1; readonly number: number; readonly isTurned: boolean }
}

/** Where everything on a page begins. */
export interface SheetPlace {
  readonly leftPt: number
  readonly downPt: number
}

export const newSheet = ({ widthPt, heightPt }: PageGeometry, place: SheetPlace): Sheet => ({
  pageSize: { width: widthPt, height: heightPt },
  ...place,
  grounds: [],
  items: [],
})

export const addGround = (sheet: Sheet, item: SheetVector): void => {
  sheet.grounds.push({ type: 'vector', item })
}

export const addLine = (sheet: Sheet, item: SheetLine): void => {
  sheet.items.push({ type: 'line', item })
}

/** Marks the last line added after a number of items as the last of its cell. */
export function endCell(sheet: Sheet, from: number): void {
  const at = sheet.items.findLastIndex(({ type }) => type === 'line')
  const last = sheet.items[at]
  if (at >= from && last?.type === 'line') {
    sheet.items[at] = { type: 'line', item: { ...last.item, endsCell: true } }
  }
}

export const addVector = (sheet: Sheet, item: SheetVector): void => {
  sheet.items.push({ type: 'vector', item })
}

export const addImage = (sheet: Sheet, item: SheetImage): void => {
  sheet.items.push({ type: 'image', item })
}
