import type { GridCell, GridNode, GridRow, LayoutPart } from '../../layout/page-layout'
import { spacerStyle } from './base-styles'
import { drawingBehind } from './drawing'
import { dotPicture } from './module-picture'
import { paragraph } from './paragraph'
import type { Writing } from './writing'

/** The band runs a little past the paper, and lies a little behind its own first row, so that no white line shows. */
const overlapPt = 2

/** From the measure to just past the edge of the paper. */
export const bleedPt = ({ sidesPt: { left, right } }: Writing): number =>
  Math.max(left, right) + overlapPt

/**
 * A grid whose colour runs to the page's side edges: a column more on either side, as wide as the margin.
 * Cells are as tall as their row, so the colour always reaches behind the text, however Word breaks it.
 */
export const withSideColumns = (grid: GridNode, sidePt: number): GridNode => ({
  ...grid,
  columnsPt: [sidePt, ...grid.columnsPt, sidePt],
  rows: grid.rows.map(withSideCells),
})

const withSideCells = (row: GridRow): GridRow => ({
  ...row,
  cells: [...sideCell(row.cells[0]), ...row.cells, ...sideCell(row.cells.at(-1))],
})

const sideCell = (neighbour: GridCell | undefined): readonly GridCell[] => [
  {
    content: [],
    span: 1,
    borders: {},
    paddingPt: { top: 0, bottom: 0, start: 0, end: 0 },
    verticalAlign: 'top',
    isHeader: false,
    ...(neighbour?.fill === undefined ? {} : { fill: neighbour.fill }),
  },
]

/** Colours the paper above a bleeding grid that opens a part: a picture of one dot behind the first page's head. */
export function bandAbove(writing: Writing, { nodes, page }: LayoutPart): string {
  const [first] = nodes
  const fill = first?.kind === 'grid' && first.bleed ? first.rows[0]?.cells[0]?.fill : undefined
  if (fill === undefined) return ''
  const path = writing.media.pathOf(dotPicture(fill), fill)
  const band = {
    id: writing.drawings.next(),
    relation: writing.relations.part('image', path),
    name: 'band',
    description: '',
    widthPt: page.widthPt,
    heightPt: page.marginsPt.top + overlapPt,
  }
  return paragraph({ style: spacerStyle }, drawingBehind(band, 0, 0))
}
