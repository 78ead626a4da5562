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
  const letters = { arabic: 0, latin: 0 }
  for (const { cells } of grid.rows) {
    for (const { content } of cells) {
      for (const node of content) {
        if (node.kind !== 'text') continue
        for (const run of node.content) if ('text' in run) countLetters(run.text, letters)
      }
    }
  }
  const { arabic, latin } = letters
  if (grid.direction === 'ltr') return arabic > latin ? 'rtl' : 'ltr'
  return latin > 2 * arabic ? 'ltr' : 'rtl'
}

/** Tables of thousands of rows come by here: nothing is copied. */
function countLetters(text: string, letters: { arabic: number; latin: number }): void {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (isLatin(unit)) letters.latin += 1
    else if (isArabic(unit)) letters.arabic += 1
  }
}

const isLatin = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f)

const isArabic = (unit: number): boolean =>
  (unit >= 0x600 && unit <= 0x6ff) ||
  (unit >= 0x750 && unit <= 0x77f) ||
  (unit >= 0x8a0 && unit <= 0x8ff) ||
  (unit >= 0xfb50 && unit <= 0xfeff)

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
