import { estimateHeight } from './estimate-height'
import type { LayoutContext } from './layout-context'
import type { LayoutNode, PageGeometry } from './page-layout'
import { ptOfMm } from './units'

/** Printers leave the edge of the paper white. */
const leastPt = ptOfMm(8)

/** The page with its foot, and the text above it, moved up as far as a tall foot needs: an address of many lines, or large letters. */
export function withFootRoom(
  { theme, scale, grid: { page, measurePt } }: LayoutContext,
  foot: readonly LayoutNode[],
): PageGeometry {
  const heightPt = estimateHeight({ theme, scale }, foot, measurePt)
  const lackingPt = page.footTopPt + heightPt + leastPt - page.heightPt
  if (foot.length === 0 || lackingPt <= 0) return page
  const { marginsPt, footTopPt } = page
  return {
    ...page,
    footTopPt: footTopPt - lackingPt,
    marginsPt: { ...marginsPt, bottom: marginsPt.bottom + lackingPt },
  }
}
