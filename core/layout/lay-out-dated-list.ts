import type { BlockOf } from '../brief/brief-document'
import { gridCell, gridRow } from './grid-rows'
import { hairline, hasTitlesAbove, type LayoutContext } from './layout-context'
import type { GridCell, GridRow } from './page-layout'
import { alignBaselines, textsOf } from './text-nodes'
import { ptOfMm } from './units'

const paddingPt = ptOfMm(1.1)

/** Dates at each language's outer edge, what happens beside them, a hairline above each. */
export function datedRows(
  context: LayoutContext,
  list: BlockOf<'dated-list'>,
): { readonly columnsPt: readonly number[]; readonly rows: readonly GridRow[] } {
  const { scale } = context
  const beside = hasTitlesAbove(context) ? [] : [gridCell([]), gridCell([])]
  const columnsPt = columnsOf(context)
  const rows = list.entries.map(({ date, text }) => {
    const dates = textsOf('date', date)
    const texts = textsOf('note', text)
    const [firstDate = [], firstText = [], secondText = [], secondDate = []] = alignBaselines(
      context,
      [dates[0], texts[0], texts[1], dates[1]].map((node) => (node ? [node] : [])),
    )
    const cell = (content: GridCell['content']): GridCell =>
      gridCell(content, {
        borders: { top: hairline(context) },
        paddingPt: { top: paddingPt, bottom: paddingPt },
      })
    return gridRow(
      scale === 'paired'
        ? [cell(firstDate), cell(firstText), cell([]), cell(secondText), cell(secondDate)]
        : [...beside, cell(firstDate), cell(firstText)],
    )
  })
  return { columnsPt, rows }
}

/** In one language the dates stand beside the title, or under it over the whole measure. */
function columnsOf(context: LayoutContext): readonly number[] {
  const { grid, scale } = context
  if (scale === 'paired') {
    const datePt = grid.halfPt * 0.31
    return [datePt, grid.halfPt - datePt, grid.gutterPt, grid.halfPt - datePt, datePt]
  }
  return hasTitlesAbove(context)
    ? [grid.measurePt * 0.24, grid.measurePt * 0.76]
    : [grid.marginColumnPt, grid.marginGapPt, grid.besidePt * 0.24, grid.besidePt * 0.76]
}
