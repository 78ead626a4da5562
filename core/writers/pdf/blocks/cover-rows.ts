import { coveredRows } from '../../../layout/covered-rows'
import type { GridNode } from '../../../layout/page-layout'
import { cellHeightPt, rowHeightPt, type SetCell, type SetRow } from './set-row'

/** Rows of a grid from the first on; the last of those that a cell covers grows until the cell has room. */
export function coverRows(
  grid: GridNode,
  rows: readonly (readonly SetCell[])[],
): readonly SetRow[] {
  const spans = rows.map((cells, row) => cells.map((_, cell) => coveredRows(grid.rows, row, cell)))
  const own = rows.map((cells, row) =>
    rowHeightPt(cells.filter((_, cell) => (spans[row]?.[cell] ?? 1) === 1)),
  )
  const heights = [...own]
  const coveredPt = (row: number, span: number): number =>
    heights.slice(row, row + span).reduce((sum, height) => sum + height, 0)
  rows.forEach((cells, row) =>
    cells.forEach((cell, index) => {
      const span = spans[row]?.[index] ?? 1
      const lackingPt = cellHeightPt(cell) - coveredPt(row, span)
      const last = row + span - 1
      if (span > 1 && lackingPt > 0) heights[last] = (heights[last] ?? 0) + lackingPt
    }),
  )
  return grid.rows.slice(0, rows.length).map((row, index) => ({
    row,
    grid,
    isStart: true,
    isEnd: true,
    neededPt: heights[index] ?? 0,
    cells: (rows[index] ?? []).map((cell, place) => {
      const span = spans[index]?.[place] ?? 1
      return span > 1 ? { ...cell, coveredPt: coveredPt(index, span) } : cell
    }),
  }))
}
