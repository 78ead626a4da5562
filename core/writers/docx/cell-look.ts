import type { Borders, GridCell, Rule } from '../../layout/page-layout'
import { borderEighths, hex, twips } from './units'
import type { Writing } from './writing'
import { wrapped } from './xml'

/** Width, borders, ground and margins of a cell. In a mirrored table Word reads `left` as the start side, so start is always left. */
export function cellLook(
  { colours }: Writing,
  cell: GridCell,
  width: number,
  isInset: boolean,
  rows: number,
): string {
  const { top, bottom, start, end } = cell.paddingPt
  const left = isInset ? '' : margin('left', start)
  const right = isInset ? '' : margin('right', end)
  const margins = `${margin('top', top)}${left}${margin('bottom', bottom)}${right}`
  let properties = `<w:tcW w:w="${width}" w:type="dxa"/>`
  if (cell.span > 1) properties += `<w:gridSpan w:val="${cell.span}"/>`
  if (cell.isCovered) properties += '<w:vMerge/>'
  else if (rows > 1) properties += '<w:vMerge w:val="restart"/>'
  properties += bordersOf(cell.borders, colours)
  if (cell.fill !== undefined) properties += ground(hex(cell.fill), colours.get(hex(cell.fill)))
  properties += wrapped('w:tcMar', margins)
  if (cell.verticalAlign !== 'top') {
    properties += `<w:vAlign w:val="${verticals[cell.verticalAlign]}"/>`
  }
  return `<w:tcPr>${properties}</w:tcPr>`
}

const verticals = { middle: 'center', bottom: 'bottom' } as const

/** The table's own margins are nought: only others are said. */
const margin = (side: string, points: number): string =>
  twips(points) === 0 ? '' : `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`

const ground = (fill: string, name: string | undefined): string =>
  `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"${name === undefined ? '' : ` w:themeFill="${name}"`}/>`

type Colours = Writing['colours']

function bordersOf({ top, bottom, start, end }: Borders, colours: Colours): string {
  if (!top && !bottom && !start && !end) return ''
  return `<w:tcBorders>${border('top', top, colours)}${border('left', start, colours)}${border('bottom', bottom, colours)}${border('right', end, colours)}</w:tcBorders>`
}

function border(side: string, rule: Rule | undefined, colours: Colours): string {
  if (!rule) return ''
  const colour = hex(rule.colour)
  const name = colours.get(colour)
  const themed = name === undefined ? '' : ` w:themeColor="${name}"`
  return `<w:${side} w:val="single" w:sz="${borderEighths(rule.widthPt)}" w:space="0" w:color="${colour}"${themed}/>`
}
