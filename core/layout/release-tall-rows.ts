import { estimateRowHeight } from './estimate-height'
import type { LayoutContext } from './layout-context'
import type { GridRow, LayoutNode } from './page-layout'

/** A row that would fill more of a page than this may go on overleaf, or it would leave a hole before it. */
const tallShare = 0.45

/** Rows stay whole, but for those as tall as half a page. */
export function releaseTallRows(
  context: LayoutContext,
  nodes: readonly LayoutNode[],
): readonly LayoutNode[] {
  const { heightPt, marginsPt } = context.grid.page
  const tallPt = (heightPt - marginsPt.top - marginsPt.bottom) * tallShare
  return nodes.map((node) => {
    if (node.kind !== 'grid') return node
    const isTall = (row: GridRow): boolean =>
      row.isUnsplit &&
      !row.staysWhole &&
      !row.isHeader &&
      estimateRowHeight(context, node, row) > tallPt
    if (!node.rows.some(isTall)) return node
    const rows = node.rows.map((row) =>
      isTall(row) ? { ...row, isUnsplit: false, keepWithNext: false } : row,
    )
    return { ...node, rows }
  })
}
