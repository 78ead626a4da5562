import type { GridCell, GridNode, GridRow } from '../../../layout/page-layout'
import type { Tag } from '../tags/tag'
import { endCell } from '../pages/sheet'
import { paintBorders, paintFills, type Bleed } from './paint-row'
import type { Block, BlockSetting, SetNodes } from './block'
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

export interface SetCell extends CellBox {
  readonly blocks: readonly Block[]
  /** The height of all rows it covers, where they are several. */
  readonly coveredPt?: number
}

/** One row, or the part of it that stands on one page. */
export interface SetRow {
  readonly row: GridRow
  readonly grid: GridNode
  readonly cells: readonly SetCell[]
  readonly isStart: boolean
  readonly isEnd: boolean
  /** What a cell that covers several rows needs of the last. */
  readonly neededPt?: number
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

/** Sets the cells of a row to their widths. */
export const setCells = (
  boxes: readonly CellBox[],
  { setNodes, ...setting }: BlockSetting & { readonly setNodes: SetNodes },
  tagCell: (cell: GridCell, index: number) => Tag | undefined,
): readonly SetCell[] =>
  boxes.map((box, index) => {
    const innerPt = box.widthPt - box.padLeftPt - box.padRightPt
    const tag = tagCell(box.cell, index)
    return { ...box, blocks: setNodes(box.cell.content, innerPt, { ...setting, tag }) }
  })

/** What a row is as high as: its cells but those that cover others too. */
export const rowHeightPt = (cells: readonly SetCell[], neededPt = 0): number =>
  cells.reduce(
    (most, cell) => (cell.coveredPt === undefined ? Math.max(most, cellHeightPt(cell)) : most),
    neededPt,
  )

/** What stands in a cell, with its padding. */
export const cellHeightPt = (cell: SetCell): number => padded(cell, stackHeightPt)

/** The cells of a row side by side. */
export function rowBlock(part: SetRow): Block {
  const heightPt = rowHeightPt(part.cells, part.neededPt)
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
        const free = (cell.coveredPt ?? heightPt) - top - bottom - stackHeightPt(cell.blocks)
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
  // A row taller than a page holds its own cells, whatever they cover.
  const withBlocks = (cell: SetCell, blocks: readonly Block[]): SetCell => {
    const { coveredPt: _coveredPt, ...own } = cell
    return { ...own, blocks }
  }
  const first = parted.map(({ cell, taken }) => withBlocks(cell, taken))
  const second = parted.map(({ cell, rest }) => withBlocks(cell, rest))
  const { row, grid, isStart, isEnd } = part
  return [
    rowBlock({ row, grid, isStart, cells: first, isEnd: false }),
    rowBlock({ row, grid, isEnd, cells: second, isStart: false }),
  ]
}
