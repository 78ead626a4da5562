import type { Direction } from '../../text/language'

/** A sheet of rows as spreadsheets and CSV files hold it. */
export interface Table {
  /** The sheet's name. */
  readonly title: string
  /** Which side the first column stands at. */
  readonly direction: Direction
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
  /** The direction of its texts, where it is not the sheet's. */
  readonly direction?: Direction
  /** What its cells may hold; the spreadsheet offers them as a list. */
  readonly choices?: readonly string[]
}

export type TableCell = string | number

/** The most rows we take from a file; a conference of two thousand recommendations is a tenth of it. */
export const mostRows = 20_000
