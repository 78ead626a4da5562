import { writeCsv as writeRows } from 'hucre/csv'
import { neutraliseFormula } from './formulas'
import type { Table, TableCell } from './table'

/** A table as CSV: RFC 4180, with the mark by which spreadsheets know UTF-8, and no cell a formula. */
export function writeCsv({ columns, rows }: Table): string {
  const lines: readonly (readonly TableCell[])[] = [columns.map(({ heading }) => heading), ...rows]
  const safe = lines.map((line) =>
    line.map((cell) => (typeof cell === 'string' ? neutraliseFormula(cell) : cell)),
  )
  return `${writeRows(safe, { bom: true })}\r\n`
}
