import type { Borders, GridCell, Rule } from '../../layout/page-layout'
import { borderEighths, hex, twips } from './units'
import { wrapped } from './xml'

/** Width, borders, ground and margins of a cell. In a mirrored table Word reads `left` as the start side, so start is always left. */
export function cellLook(cell: GridCell, width: number, isInset: boolean): string {
  const { top, bottom, start, end } = cell.paddingPt
  const margins = [
    margin('top', top),
    isInset ? '' : margin('left', start),
    margin('bottom', bottom),
    isInset ? '' : margin('right', end),
  ]
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : '',
    bordersOf(cell.borders),
    cell.fill === undefined
      ? ''
      : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(cell.fill)}"/>`,
    wrapped('w:tcMar', margins.join('')),
    cell.verticalAlign === 'top' ? '' : `<w:vAlign w:val="${verticals[cell.verticalAlign]}"/>`,
  ]
  return wrapped('w:tcPr', properties.join(''))
}

const verticals = { middle: 'center', bottom: 'bottom' } as const

/** The table's own margins are nought: only others are said. */
const margin = (side: string, points: number): string =>
  twips(points) === 0 ? '' : `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`

const bordersOf = ({ top, bottom, start, end }: Borders): string =>
  wrapped(
    'w:tcBorders',
    `${border('top', top)}${border('left', start)}${border('bottom', bottom)}${border('right', end)}`,
  )

const border = (side: string, rule: Rule | undefined): string =>
  rule
    ? `<w:${side} w:val="single" w:sz="${borderEighths(rule.widthPt)}" w:space="0" w:color="${hex(rule.colour)}"/>`
    : ''
