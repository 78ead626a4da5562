import { parseCsv } from 'hucre/csv'
import { fail, succeed, type Outcome } from '../../outcome'
import { restoreFormula } from './formulas'
import { mostRows } from './table'

/** Characters; the matrix of two thousand recommendations in three languages has three million. */
const longestText = 16_000_000
/** Cells; twenty thousand rows of ours have a quarter of it. */
const mostCells = 2_000_000

/** The rows of a CSV file, the headings first. Spreadsheets of French-speaking countries separate by semicolons. */
export function readCsv(text: string): Outcome<readonly (readonly string[])[]> {
  if (text.length > longestText) return fail('not-a-table', undefined, '> 16 MB')
  if (text.includes('\0')) return fail('not-a-table', undefined, 'CSV')
  const delimiter = delimiterOf(text)
  if (text.split(delimiter, mostCells + 1).length > mostCells) {
    return fail('not-a-table', undefined, `> ${mostCells} cells`)
  }
  const rows = parseCsv(text, { delimiter })
  if (rows.length > mostRows) return fail('not-a-table', undefined, `> ${mostRows} rows`)
  return succeed(
    rows.map((row) =>
      row.map((cell) => restoreFormula(typeof cell === 'string' ? cell : String(cell ?? ''))),
    ),
  )
}

/** The one that the headings hold most; they are words of ours, so none is inside a heading. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const headings = text.slice(0, end === -1 ? undefined : end)
  const counted = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    count: headings.split(delimiter).length,
  }))
  return counted.toSorted((one, other) => other.count - one.count)[0]?.delimiter ?? ','
}
