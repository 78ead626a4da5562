import type { Figure } from '../brief/picture'
import { figureNode } from './figure-node'
import { gridCell, gridNode, gridRow } from './grid-rows'
import type { LayoutContext } from './layout-context'
import type { GridNode } from './page-layout'

/** Several emblems across the measure: the first where lines start, the last where they end. */
export function logoRow(
  context: LayoutContext,
  logos: readonly Figure[] | undefined,
  space: { readonly beforePt?: number; readonly belowPt?: number } = {},
): readonly GridNode[] {
  if (!logos || logos.length === 0) return []
  const widthPt = context.grid.measurePt / logos.length
  const last = logos.length - 1
  const cells = logos.map((logo, index) =>
    gridCell([figureNode(logo, index === 0 ? 'start' : index === last ? 'end' : 'center')], {
      verticalAlign: 'middle',
      paddingPt: { bottom: space.belowPt ?? 0 },
    }),
  )
  const columns = logos.map(() => widthPt)
  return [
    gridNode(context, columns, [gridRow(cells, { keepWithNext: true })], {
      spaceBeforePt: space.beforePt ?? 0,
    }),
  ]
}
