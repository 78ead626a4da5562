import { coveredRows } from '../../layout/covered-rows'
import type { GridCell, GridNode, GridRow } from '../../layout/page-layout'
import { bleedPt, withSideColumns } from './bleed'
import { cellLook } from './cell-look'
import { isContents } from './contents-entries'
import type { Direction } from '../../text/language'
import { spacer } from './spacers'
import { describeTable } from './table-description'
import { twips } from './units'
import { writeContentsColumn } from './write-contents'
import { writeLeaf } from './write-leaf'
import type { Surroundings } from './write-text'
import type { Writing } from './writing'
import { gathered, wrapped } from './xml'

/** A grid as a table of fixed columns, over the measure or out to the page's side edges. */
export const writeGrid = (writing: Writing, grid: GridNode): string =>
  grid.bleed
    ? writeTable(writing, withSideColumns(grid, bleedPt(writing)), -bleedPt(writing))
    : writeTable(writing, grid, 0)

function writeTable(writing: Writing, grid: GridNode, indentPt: number): string {
  const edges = columnEdges(grid.columnsPt)
  const columns = grid.columnsPt.map(
    (_, index) => `<w:gridCol w:w="${widthBetween(edges, index, index + 1)}"/>`,
  )
  const firstBodyRow = grid.rows.findIndex(({ isHeader }) => !isHeader)
  const rows = rowsOf(grid).map((row, index) =>
    writeRow(writing, row, edges, {
      rowsCovered: (cell) => coveredRows(grid.rows, index, cell),
      contents: isContents(grid) ? grid : undefined,
      direction: grid.direction,
      isRepeated: firstBodyRow === -1 || index < firstBodyRow,
      isLast: index === grid.rows.length - 1,
      ...(index === 0 && grid.anchor !== undefined ? { anchor: grid.anchor } : {}),
    }),
  )
  const properties = [
    grid.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${edges.at(-1) ?? 0}" w:type="dxa"/>`,
    `<w:tblInd w:w="${twips(indentPt)}" w:type="dxa"/>`,
    fixedAndBare,
    describeTable(grid),
  ]
  return `<w:tbl>${wrapped('w:tblPr', properties.join(''))}${wrapped('w:tblGrid', columns.join(''))}${gathered(rows)}</w:tbl>`
}

// Word's own default is a side margin in every cell; ours say theirs.
const noMargins = ['top', 'left', 'bottom', 'right'].map(
  (side) => `<w:${side} w:w="0" w:type="dxa"/>`,
)
const fixedAndBare = `<w:tblLayout w:type="fixed"/><w:tblCellMar>${noMargins.join('')}</w:tblCellMar>`

/** Rounded once from the start side, so that the columns of one width stay flush from table to table. */
function columnEdges(columnsPt: readonly number[]): readonly number[] {
  let edge = 0
  return [0, ...columnsPt.map((width) => twips((edge += width)))]
}

const widthBetween = (edges: readonly number[], from: number, to: number): number =>
  (edges[to] ?? edges.at(-1) ?? 0) - (edges[from] ?? 0)

/** Tables of contents go down their columns, so that each language is one field. */
const rowsOf = (grid: GridNode): readonly GridRow[] =>
  isContents(grid) ? grid.rows.slice(0, 1).map((row) => ({ ...row, isUnsplit: false })) : grid.rows

interface RowPlace {
  /** How many rows a cell covers. */
  readonly rowsCovered: (cell: number) => number
  readonly contents: GridNode | undefined
  readonly direction: Direction
  readonly isRepeated: boolean
  readonly isLast: boolean
  readonly anchor?: string
}

function writeRow(
  writing: Writing,
  row: GridRow,
  edges: readonly number[],
  { rowsCovered, contents, direction, isRepeated, isLast, anchor }: RowPlace,
): string {
  let column = 0
  const anchorCell = row.cells.findIndex(({ content }) => content[0]?.kind === 'text')
  const cells = row.cells.map((cell, index) => {
    const from = column
    column += cell.span
    const width = widthBetween(edges, from, column)
    const named = index === anchorCell && anchor !== undefined ? { anchor } : {}
    const isInset = direction === 'rtl' && cell.paddingPt.start !== cell.paddingPt.end
    const content =
      contents && cell.content.length > 0
        ? writeContentsColumn(writing, contents, index)
        : cellContent(writing, cell, {
            keepNext: row.keepWithNext,
            ...named,
            ...(isInset ? { inset: mirroredPadding(cell) } : {}),
          })
    return `<w:tc>${cellLook(writing, cell, width, isInset, rowsCovered(index))}${content}</w:tc>`
  })
  // LibreOffice parts a table that ends in an unsplit row from what it is to stay with.
  const isUnsplit = row.isUnsplit && !(isLast && row.keepWithNext)
  const properties = `${isUnsplit ? '<w:cantSplit/>' : ''}${isRepeated ? '<w:tblHeader/>' : ''}`
  return `<w:tr>${wrapped('w:trPr', properties)}${cells.join('')}</w:tr>`
}

function cellContent(writing: Writing, { content }: GridCell, surroundings: Surroundings): string {
  if (content.length === 0) return spacer(undefined, surroundings.keepNext)
  const { anchor: _anchor, ...others } = surroundings
  return content
    .map((node, index) => writeLeaf(writing, node, index === 0 ? surroundings : others))
    .join('')
}

/** LibreOffice does not mirror the side margins of cells as Word does: where they differ, paragraphs hold them. */
const mirroredPadding = ({ paddingPt: { start, end } }: GridCell) => ({
  leftPt: end,
  rightPt: start,
})
