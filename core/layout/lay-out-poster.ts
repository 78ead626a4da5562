import type { Masthead } from '../brief/brief-document'
import { gridNode, wholeColumns, wholeRow } from './grid-rows'
import { airPt, type LayoutContext } from './layout-context'
import type { GridNode, GridRow, TextNode } from './page-layout'
import { textsOf } from './text-nodes'

/** The head of a handout: organiser, title and event on a solid ground that runs to the edges of the paper. */
export function layOutPoster(context: LayoutContext, masthead: Masthead): GridNode {
  const { organiser, title, subtitle, addressee } = masthead
  const { accent, onAccentSoft } = context.theme.colours
  const line = { widthPt: context.theme.rulesPt.hair, colour: onAccentSoft }
  const row = (texts: readonly TextNode[], options: Parameters<typeof wholeRow>[2]): GridRow =>
    wholeRow(
      context,
      texts.map((text) => [text]),
      { keepWithNext: true, fill: accent, ...options },
    )
  const rows = [
    row(textsOf('band-organiser', organiser), {
      borders: { bottom: line },
      paddingBottomPt: airPt(context, 2),
    }),
    row(textsOf('band-title', title, { outlineLevel: 1, keepWithNext: true }), {
      paddingTopPt: airPt(context, 5),
    }),
    ...(subtitle
      ? [row(textsOf('band-subtitle', subtitle), { paddingTopPt: airPt(context, 2) })]
      : []),
    ...(addressee
      ? [row(textsOf('band-organiser', addressee.name), { paddingTopPt: airPt(context, 2) })]
      : []),
  ]
  const last = rows.length - 1
  const closed = rows.map((each, index) => ({
    ...each,
    keepWithNext: index < last,
    cells: each.cells.map((cell) => ({
      ...cell,
      paddingPt: {
        ...cell.paddingPt,
        bottom: index === last ? airPt(context, 7) : cell.paddingPt.bottom,
      },
    })),
  }))
  return gridNode(context, wholeColumns(context), closed, { bleed: true })
}
