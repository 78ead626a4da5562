import type { BlockOf } from '../brief/brief-document'
import { gridCell, gridRow } from './grid-rows'
import { hairline, hasTitlesAbove, type LayoutContext } from './layout-context'
import type { GridCell, GridRow } from './page-layout'
import { alignBaselines, textsOf } from './text-nodes'
import { ptOfMm } from './units'

const paddingPt = ptOfMm(1.1)
const dateGapPt = ptOfMm(1.5)
/** Halves of a narrower page still have room for a month in full. */
const leastDatePt = ptOfMm(27)

/** So few dates are one thing, which no page turn cuts. */
const mostTogether = 5

/** Dates at each language's outer edge, what happens beside them, a hairline above each. */
export function datedRows(
  context: LayoutContext,
  list: BlockOf<'dated-list'>,
): { readonly columnsPt: readonly number[]; readonly rows: readonly GridRow[] } {
  const { sides } = context
  const beside = hasTitlesAbove(context) ? [] : [gridCell([]), gridCell([])]
  const columnsPt = columnsOf(context)
  const isShort = list.entries.length <= mostTogether
  const rows = list.entries.map(({ date, text }, index) => {
    const dates = textsOf('date', date)
    const texts = textsOf('note', text)
    const [firstDate = [], firstText = [], secondText = [], secondDate = []] = alignBaselines(
      context,
      [dates[0], texts[0], texts[1], dates[1]].map((node) => (node ? [node] : [])),
    )
    const cell = (content: GridCell['content'], sides: Partial<GridCell['paddingPt']> = {}) =>
      gridCell(content, {
        borders: { top: hairline(context) },
        paddingPt: { top: paddingPt, bottom: paddingPt, ...sides },
      })
    const gap = { end: dateGapPt }
    return gridRow(
      sides === 'paired'
        ? [
            cell(firstDate, gap),
            cell(firstText),
            cell([]),
            cell(secondText),
            cell(secondDate, { start: dateGapPt }),
          ]
        : [...beside, cell(firstDate, gap), cell(firstText)],
      { keepWithNext: isShort && index < list.entries.length - 1 },
    )
  })
  return { columnsPt, rows }
}

/** In one language the dates stand beside the title, or under it over the whole measure. */
function columnsOf(context: LayoutContext): readonly number[] {
  const { grid, sides } = context
  if (sides === 'paired') {
    const datePt = Math.max(grid.halfPt * 0.31, Math.min(leastDatePt, grid.halfPt * 0.4))
    return [datePt, grid.halfPt - datePt, grid.gutterPt, grid.halfPt - datePt, datePt]
  }
  return hasTitlesAbove(context)
    ? [grid.measurePt * 0.24, grid.measurePt * 0.76]
    : [grid.marginColumnPt, grid.marginGapPt, grid.besidePt * 0.24, grid.besidePt * 0.76]
}
