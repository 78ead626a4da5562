import {
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx'
import type { Borders, GridCell, GridNode, GridRow, Rule } from '../../layout/page-layout'
import { bleedPt, withSideColumns } from './bleed'
import type { Direction } from '../../text/language'
import { spacer } from './spacers'
import { borderEighths, hex, twips } from './units'
import { writeLeaf } from './write-leaf'
import type { Surroundings } from './write-text'
import type { Writing } from './writing'

/** A grid as a table of fixed columns, over the measure or out to the page's side edges. */
export const writeGrid = (writing: Writing, grid: GridNode): Table =>
  grid.bleed
    ? writeTable(writing, withSideColumns(grid, bleedPt(writing)), -bleedPt(writing))
    : writeTable(writing, grid, 0)

function writeTable(writing: Writing, grid: GridNode, indentPt: number): Table {
  const edges = columnEdges(grid.columnsPt)
  const width = edges.at(-1) ?? 0
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    indent: { size: twips(indentPt), type: WidthType.DXA },
    columnWidths: grid.columnsPt.map((_, index) => widthBetween(edges, index, index + 1)),
    // Word's own default is a side margin in every cell; ours say theirs.
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: TableBorders.NONE,
    ...(grid.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: grid.rows.map((row, index) =>
      writeRow(writing, row, edges, {
        direction: grid.direction,
        isRepeated: grid.rows.slice(0, index + 1).every(({ isHeader }) => isHeader),
        ...(index === 0 && grid.anchor !== undefined ? { anchor: grid.anchor } : {}),
      }),
    ),
  })
}

/** Rounded once from the start side, so that the columns of one width stay flush from table to table. */
function columnEdges(columnsPt: readonly number[]): readonly number[] {
  let edge = 0
  return [0, ...columnsPt.map((width) => twips((edge += width)))]
}

const widthBetween = (edges: readonly number[], from: number, to: number): number =>
  (edges[to] ?? edges.at(-1) ?? 0) - (edges[from] ?? 0)

interface RowPlace {
  readonly direction: Direction
  readonly isRepeated: boolean
  readonly anchor?: string
}

function writeRow(
  writing: Writing,
  row: GridRow,
  edges: readonly number[],
  { direction, isRepeated, anchor }: RowPlace,
): TableRow {
  let column = 0
  const anchorCell = row.cells.findIndex(({ content }) => content[0]?.kind === 'text')
  const children = row.cells.map((cell, index) => {
    const from = column
    column += cell.span
    const width = widthBetween(edges, from, column)
    const named = index === anchorCell && anchor !== undefined ? { anchor } : {}
    const isInset = direction === 'rtl' && cell.paddingPt.start !== cell.paddingPt.end
    return new TableCell({
      ...cellLook(cell, width, isInset),
      children: cellChildren(writing, cell, {
        keepNext: row.keepWithNext,
        ...named,
        ...(isInset ? { inset: mirroredPadding(cell) } : {}),
      }),
    })
  })
  return new TableRow({
    children,
    cantSplit: row.isUnsplit,
    ...(isRepeated ? { tableHeader: true } : {}),
  })
}

function cellChildren(writing: Writing, { content }: GridCell, surroundings: Surroundings) {
  if (content.length === 0) return [spacer(undefined, surroundings.keepNext)]
  const { anchor: _anchor, ...others } = surroundings
  return content.map((node, index) => writeLeaf(writing, node, index === 0 ? surroundings : others))
}

/** LibreOffice does not mirror the side margins of cells as Word does: where they differ, paragraphs hold them. */
const mirroredPadding = ({ paddingPt: { start, end } }: GridCell) => ({
  leftPt: end,
  rightPt: start,
})

/** In a mirrored table Word reads `left` as the start side, so start is always written as left. */
function cellLook(
  cell: GridCell,
  width: number,
  isInset: boolean,
): Omit<ITableCellOptions, 'children'> {
  const { top, bottom, start, end } = cell.paddingPt
  return {
    width: { size: width, type: WidthType.DXA },
    ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
    margins: {
      top: twips(top),
      bottom: twips(bottom),
      left: isInset ? 0 : twips(start),
      right: isInset ? 0 : twips(end),
      marginUnitType: WidthType.DXA,
    },
    ...(cell.verticalAlign === 'top'
      ? {}
      : { verticalAlign: verticalAlignments[cell.verticalAlign] }),
    ...bordersOf(cell.borders),
    ...(cell.fill === undefined ? {} : { shading: { fill: hex(cell.fill) } }),
  }
}

const verticalAlignments = {
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const

function bordersOf({ top, bottom, start, end }: Borders): Pick<ITableCellOptions, 'borders'> {
  if (!top && !bottom && !start && !end) return {}
  return {
    borders: {
      ...(top ? { top: line(top) } : {}),
      ...(bottom ? { bottom: line(bottom) } : {}),
      ...(start ? { left: line(start) } : {}),
      ...(end ? { right: line(end) } : {}),
    },
  }
}

const line = ({ widthPt, colour }: Rule) =>
  ({ style: 'single', size: borderEighths(widthPt), color: hex(colour) }) as const
