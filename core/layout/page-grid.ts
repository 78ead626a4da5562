import type { Paper } from '../brief/brief-document'
import type { ScaleName } from '../brief/theme'
import type { PageGeometry } from './page-layout'
import { ptOfMm } from './units'

const paperMm: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  Letter: { width: 215.9, height: 279.4 },
}

/** The columns everything on a page stands in, in points. */
export interface PageGrid {
  readonly page: PageGeometry
  readonly measurePt: number
  /** Two languages: half, gutter, half. */
  readonly halfPt: number
  readonly gutterPt: number
  /** One language: the margin column that holds section titles, its gap, and the text beside it. */
  readonly marginColumnPt: number
  readonly marginGapPt: number
  readonly besidePt: number
}

const sideMm = { paired: 16, single: 18 } as const
const topMm = 21
const bottomMm = 20
const gutterMm = 9
/** The hairline under the running head, and the one above the foot, from their edges of the page. */
const headLineMm = 16
const footLineMm = 16.5
const headHeightPt = 14

/** The grid of a paper size for one language on the page (`single`) or two (`paired`). */
export function pageGridOf(paper: Paper, scale: ScaleName): PageGrid {
  const { width, height } = paperMm[paper]
  const side = ptOfMm(sideMm[scale])
  const widthPt = ptOfMm(width)
  const measurePt = widthPt - 2 * side
  const gutterPt = ptOfMm(gutterMm)
  const marginColumnPt = measurePt * (36 / 174)
  const marginGapPt = ptOfMm(6)
  return {
    page: {
      widthPt,
      heightPt: ptOfMm(height),
      marginsPt: { top: ptOfMm(topMm), bottom: ptOfMm(bottomMm), side },
      headTopPt: ptOfMm(headLineMm) - headHeightPt,
      footTopPt: ptOfMm(height - footLineMm),
    },
    measurePt,
    halfPt: (measurePt - gutterPt) / 2,
    gutterPt,
    marginColumnPt,
    marginGapPt,
    besidePt: measurePt - marginColumnPt - marginGapPt,
  }
}
