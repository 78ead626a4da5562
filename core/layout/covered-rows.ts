import type { GridRow } from './page-layout'

/** How many rows a cell covers: its own, and those below in which the cell of its column is covered. */
export function coveredRows(rows: readonly GridRow[], row: number, cell: number): number {
  const own = rows[row]
  if (!own || own.cells[cell]?.isCovered) return 1
  const column = columnOf(own, cell)
  let end = row + 1
  while (isCoveredAt(rows[end], column)) end++
  return end - row
}

const columnOf = ({ cells }: GridRow, cell: number): number =>
  cells.slice(0, cell).reduce((sum, { span }) => sum + span, 0)

const isCoveredAt = (row: GridRow | undefined, column: number): boolean =>
  row?.cells.some((cell, index) => cell.isCovered === true && columnOf(row, index) === column) ??
  false
