import { findRecommendationColumn } from '../recommendation-column'
import type { Line } from './lines'
import type { Span } from './proposal'

/** What a line of a table drawn with bars or tabs gives: the cell to read, or nothing. */
export type TableCell = Span | 'nothing'

/** For lines that stand in a table with a column of recommendations, the cell in that column. */
export function findTableCells(lines: readonly Line[]): ReadonlyMap<number, TableCell> {
  const cells = new Map<number, TableCell>()
  for (let first = 0; first < lines.length; first++) {
    const header = cellsOf(lines[first])
    const column =
      header.length < 2 ? null : findRecommendationColumn(header.map(({ text }) => text))
    if (column === null || cellsOf(lines[first + 1]).length < 2) continue
    cells.set(first, 'nothing')
    for (let row = first + 1; row < lines.length; row++) {
      const found = cellsOf(lines[row])
      if (found.length < 2) break
      const cell = found[column]
      cells.set(row, cell && /\p{L}{2}/u.test(cell.text) ? cell : 'nothing')
      first = row
    }
  }
  return cells
}

interface Cell extends Span {
  readonly text: string
}

function cellsOf(line: Line | undefined): readonly Cell[] {
  if (!line || line.text.length > 4000 || !/[|\t]/.test(line.text)) return []
  const cells: Cell[] = []
  for (const { 0: text, index } of line.text.matchAll(/[^|\t]+/g)) {
    const from = index + text.length - text.trimStart().length
    if (text.trim() === '' && cells.length === 0) continue
    cells.push({
      text: text.trim(),
      start: line.start + from,
      end: line.start + from + text.trim().length,
    })
  }
  return cells
}
