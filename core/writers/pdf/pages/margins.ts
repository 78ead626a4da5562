import type { LayoutPart } from '../../../layout/page-layout'
import { directionOf } from '../../../text/language'

/** The width between the margins. */
export const measureOf = ({ page: { widthPt, marginsPt } }: LayoutPart): number =>
  widthPt - marginsPt.start - marginsPt.end

/** The margin at the left of the paper, whichever way the part reads. */
export const leftMarginPt = ({ languages, page: { marginsPt } }: LayoutPart): number =>
  directionOf(languages[0] ?? 'fr') === 'rtl' ? marginsPt.end : marginsPt.start
