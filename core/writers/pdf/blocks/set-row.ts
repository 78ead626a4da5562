import type { GridCell, GridNode, GridRow } from '../../../layout/page-layout'
import type { Tag } from '../tags/tag'
import { endCell } from '../pages/sheet'
import { paintBorders, paintFills, type Bleed } from './paint-row'
import type { Block, BlockSetting } from './block'
import { setNodes } from './set-nodes'
import { leastStackHeightPt, notesOf, paintStack, partStack, stackHeightPt } from './stack'

/** Where a cell stands: from the left end of the surrounding width. */
export interface CellBox {
  readonly cell: GridCell
  readonly xPt: number
  readonly widthPt: number
  /** Padding at the physical left, whichever way the grid runs. */
  readonly padLeftPt: number
  readonly padRightPt: number
}

interface SetCell extends CellBox {
  readonly blocks: readonly Block[]
}

/** One row, or the part of it that stands on one page. */
interface SetRow {
  readonly row: GridRow
  readonly grid: GridNode
  readonly cells: readonly SetCell[]
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** The cells of a row on the page: an `rtl` grid starts at the right. */
export function cellBoxes(grid: GridNode, rowIndex: number, widthPt: number): readonly CellBox[] {
  const isRightToLeft = grid.direction === 'rtl'
  let column = 0
  let offsetPt = 0
  return (grid.rows[rowIndex]?.cells ?? []).map((cell) => {
    const cellPt = grid.columnsPt
      .slice(column, column + cell.span)
      .reduce((sum, columnPt) => sum + columnPt, 0)
    const xPt = isRightToLeft ? widthPt - offsetPt - cellPt : offsetPt
    column += cell.span
    offsetPt += cellPt
    const { start, end } = cell.paddingPt
    return {
      cell,
      xPt,
      widthPt: cellPt,
      padLeftPt: isRightToLeft ? end : start,
      padRightPt: isRightToLeft ? start : end,
    }
  })
}

/** Sets the cells of a row side by side. */
export function setRow(
  row: GridRow,
  boxes: readonly CellBox[],
  grid: GridNode,
  setting: BlockSetting,
  tagCell: (cell: GridCell) => Tag | undefined,
): Block {
  const cells = boxes.map((box) => {
    const innerPt = box.widthPt - box.padLeftPt - box.padRightPt
    const tag = tagCell(box.cell)
    return { ...box, blocks: setNodes(box.cell.content, innerPt, { ...setting, tag }) }
  })
  return rowBlock({ row, grid, cells, isStart: true, isEnd: true })
}

function rowBlock(part: SetRow): Block {
  const heightPt = Math.max(0, ...part.cells.map((cell) => padded(cell, stackHeightPt)))
  const leastPt = Math.max(0, ...part.cells.map((cell) => padded(cell, leastStackHeightPt)))
  return {
    heightPt,
    leastHeightPt: part.row.isUnsplit ? heightPt : Math.min(leastPt, heightPt),
    spaceBeforePt: 0,
    keepWithNext: false,
    repeated: [],
    notes: part.cells.flatMap(({ blocks }) => notesOf(blocks)),
    paint: (sheet, xPt, topPt) => {
      const place = { xPt, topPt, heightPt, isStart: part.isStart, isEnd: part.isEnd }
      paintFills(part.cells, sheet, place, bleedOf(part))
      for (const cell of part.cells) {
        const { top, bottom } = cell.cell.paddingPt
        const free = heightPt - top - bottom - stackHeightPt(cell.blocks)
        const share = { top: 0, middle: 0.5, bottom: 1 }[cell.cell.verticalAlign]
        const contentTop = topPt + top + free * share
        const painted = sheet.items.length
        paintStack(cell.blocks, sheet, xPt + cell.xPt + cell.padLeftPt, contentTop)
        if (part.cells.length > 1) endCell(sheet, painted)
      }
      paintBorders(part.cells, sheet, place, part.grid.direction)
    },
    part: (roomPt, mustPart) => partRow(part, roomPt, mustPart),
  }
}

/** The ground of a bleeding grid's first row runs up to the top of the paper. */
function bleedOf({ grid, row, isStart }: SetRow): Bleed {
  if (!grid.bleed) return 'none'
  return isStart && row === grid.rows[0] ? 'sides-and-top' : 'sides'
}

const padded = (cell: SetCell, height: (blocks: readonly Block[]) => number): number =>
  cell.cell.paddingPt.top + height(cell.blocks) + cell.cell.paddingPt.bottom

/** Parts every cell at the same height; each that has anything must leave some of it on this page. */
function partRow(
  part: SetRow,
  roomPt: number,
  mustPart: boolean,
): readonly [Block, Block] | undefined {
  if (part.row.isUnsplit && !mustPart) return undefined
  const parted = part.cells.map((cell) => {
    const { top, bottom } = cell.cell.paddingPt
    const [taken, rest] = partStack(cell.blocks, roomPt - top - bottom, mustPart)
    return { cell, taken, rest }
  })
  if (parted.some(({ cell, taken }) => cell.blocks.length > 0 && taken.length === 0))
    return undefined
  const first = parted.map(({ cell, taken }) => ({ ...cell, blocks: taken }))
  const second = parted.map(({ cell, rest }) => ({ ...cell, blocks: rest }))
  return [
    rowBlock({ ...part, cells: first, isEnd: false }),
    rowBlock({ ...part, cells: second, isStart: false }),
  ]
}
