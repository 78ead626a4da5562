import { findAxisColumn, findRecommendationColumn } from '../recommendation-column'
import type { Line } from './lines'
import type { Span } from './proposal'

/** What a row of a table drawn with bars or tabs gives: the cell to read and, where it changes, its axis. */
export interface TableRow {
  readonly cell: Span
  readonly axis: Span | null
}
export type TableCell = TableRow | 'nothing'

/** For lines that stand in a table with a column of recommendations, the cell in that column. */
export function findTableCells(lines: readonly Line[]): ReadonlyMap<number, TableCell> {
  const cells = new Map<number, TableCell>()
  for (let first = 0; first < lines.length; first++) {
    const header = cellsOf(lines[first])
    const column =
      header.length < 2 ? null : findRecommendationColumn(header.map(({ text }) => text))
    if (column === null || cellsOf(lines[first + 1]).length < 2) continue
    const found = findAxisColumn(header.map(({ text }) => text))
    const axisColumn = found === column ? null : found
    let axis = ''
    cells.set(first, 'nothing')
    for (let row = first + 1; row < lines.length; row++) {
      const found = cellsOf(lines[row])
      if (found.length < 2) break
      const cell = found[column]
      const named = axisColumn === null ? undefined : found[axisColumn]
      const isNew = named !== undefined && named.text !== axis && /\p{L}{2}/u.test(named.text)
      if (isNew) axis = named.text
      const isFilled = cell !== undefined && /\p{L}{2}/u.test(cell.text)
      cells.set(row, isFilled ? { cell, axis: isNew ? named : null } : 'nothing')
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
