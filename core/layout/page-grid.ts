import type { MarginWidth, Paper, PartRole } from '../brief/brief-document'
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

interface Margins {
  readonly side: Readonly<Record<ScaleName, number>>
  /** More at the binding edge. */
  readonly binding: number
  readonly top: number
  readonly bottom: number
  /** The hairline under the running head, and the one above the foot, from their edges of the page. */
  readonly headLine: number
  readonly footLine: number
}

const text: Margins = {
  side: { paired: 16, single: 18 },
  binding: 0,
  top: 21,
  bottom: 20,
  headLine: 16,
  footLine: 16.5,
}

const marginsMm: Readonly<Record<PartRole, Margins>> = {
  text,
  landscape: { ...text, side: { paired: 15, single: 15 }, top: 20, bottom: 17, footLine: 14.5 },
  declaration: { ...text, side: { paired: 18, single: 24 } },
  letter: {
    ...text,
    side: { paired: 24, single: 24 },
    top: 15,
    bottom: 22,
    headLine: 11,
    footLine: 19,
  },
  sheet: { ...text, top: 11, bottom: 10, headLine: 10, footLine: 8 },
  cover: {
    ...text,
    side: { paired: 22, single: 22 },
    binding: 8,
    top: 24,
    bottom: 36,
    footLine: 35,
  },
}
const smallMm: { readonly [R in PartRole]?: Margins } = {
  text: { ...text, side: { paired: 14, single: 15 }, bottom: 17, footLine: 14 },
  sheet: { ...marginsMm.sheet, side: { paired: 11, single: 12 }, bottom: 9, footLine: 7 },
}
const gutterMm = { large: 9, small: 6 } as const
const headHeightPt = 14
/** Running text without a margin column would have too many letters in a line. */
const narrowerMm = 9

/** Beside the theme's own margins, in millimetres at each side. */
const widerMm: Readonly<Record<MarginWidth, number>> = { narrow: -4, usual: 0, wide: 8 }

interface GridChoices {
  /** One column of two languages needs shorter lines. */
  readonly isNarrow?: boolean
  readonly margins?: MarginWidth | undefined
}

/** The grid of a paper size for one language on the page (`single`) or two (`paired`). */
export function pageGridOf(
  paper: Paper,
  scale: ScaleName,
  role: PartRole,
  { isNarrow = false, margins: width = 'usual' }: GridChoices = {},
): PageGrid {
  const isSmall = paper === 'A5'
  const size = paperMm[paper]
  const isLying = role === 'landscape'
  const widthMm = isLying ? size.height : size.width
  const heightMm = isLying ? size.width : size.height
  const margins = isSmall ? (smallMm[role] ?? marginsMm[role]) : marginsMm[role]
  const narrower = isNarrow && role === 'text' ? (widthMm / 210) * narrowerMm : 0
  const end = ptOfMm(margins.side[scale] + narrower + widerMm[width])
  const start = end + ptOfMm(margins.binding)
  const widthPt = ptOfMm(widthMm)
  const measurePt = widthPt - start - end
  const gutterPt = ptOfMm(gutterMm[isSmall ? 'small' : 'large'])
  const marginColumnPt = measurePt * (36 / 174)
  const marginGapPt = ptOfMm(6)
  return {
    page: {
      widthPt,
      heightPt: ptOfMm(heightMm),
      marginsPt: { top: ptOfMm(margins.top), bottom: ptOfMm(margins.bottom), start, end },
      headTopPt: ptOfMm(margins.headLine) - headHeightPt,
      footTopPt: ptOfMm(heightMm - margins.footLine),
    },
    measurePt,
    halfPt: (measurePt - gutterPt) / 2,
    gutterPt,
    marginColumnPt,
    marginGapPt,
    besidePt: measurePt - marginColumnPt - marginGapPt,
  }
}
