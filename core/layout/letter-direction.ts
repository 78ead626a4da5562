import type { Direction } from '../text/language'
import type { GridCell, GridNode } from './page-layout'

/**
 * A grid read in the direction of most of its letters; every cell stays where it stands on the page. A table
 * of mostly Arabic words begins at the right in a French document too, as word processors and their checkers
 * take it for granted; a box of Latin addresses does not.
 */
export function inDirectionOfLetters(grid: GridNode): GridNode {
  const direction = directionOfLetters(grid)
  return direction === grid.direction ? grid : mirrored(grid, direction)
}

/** Even where it is near to even, the direction stays as it is. */
function directionOfLetters(grid: GridNode): Direction {
  const words = grid.rows
    .flatMap(({ cells }) => cells.flatMap(({ content }) => content))
    .flatMap((node) => (node.kind === 'text' ? node.content : []))
    .map((run) => ('field' in run ? '' : run.text))
    .join('')
  const arabic = words.match(/[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFEFF]/g)?.length ?? 0
  const latin = words.match(/[A-Za-z\u00C0-\u024F]/g)?.length ?? 0
  if (grid.direction === 'ltr') return arabic > latin ? 'rtl' : 'ltr'
  return latin > 2 * arabic ? 'ltr' : 'rtl'
}

const mirrored = (grid: GridNode, direction: Direction): GridNode => ({
  ...grid,
  direction,
  columnsPt: grid.columnsPt.toReversed(),
  rows: grid.rows.map((row) => ({ ...row, cells: row.cells.toReversed().map(withSidesSwapped) })),
})

function withSidesSwapped(cell: GridCell): GridCell {
  const { start, end, ...others } = cell.borders
  const { paddingPt } = cell
  return {
    ...cell,
    borders: { ...others, ...(end ? { start: end } : {}), ...(start ? { end: start } : {}) },
    paddingPt: { ...paddingPt, start: paddingPt.end, end: paddingPt.start },
  }
}
