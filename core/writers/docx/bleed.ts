import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { GridCell, GridNode, GridRow, LayoutPart } from '../../layout/page-layout'
import { spacerStyle } from './base-styles'
import { dotPicture } from './module-picture'
import { pixels } from './units'
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
export function bandAbove({ nodes, page }: LayoutPart): readonly Paragraph[] {
  const [first] = nodes
  const fill = first?.kind === 'grid' && first.bleed ? first.rows[0]?.cells[0]?.fill : undefined
  if (fill === undefined) return []
  const band = new ImageRun({
    type: 'png',
    data: dotPicture(fill),
    transformation: {
      width: pixels(page.widthPt),
      height: pixels(page.marginsPt.top + overlapPt),
    },
    altText: { name: 'band', description: '', title: '' },
    floating: {
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
    },
  })
  return [new Paragraph({ style: spacerStyle, children: [band] })]
}
