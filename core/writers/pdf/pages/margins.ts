import type { LayoutPart, PageLayout } from '../../../layout/page-layout'
import { directionOf, type Direction, type Language } from '../../../text/language'

/** The width between the margins. */
export const measureOf = ({ page: { widthPt, marginsPt } }: LayoutPart): number =>
  widthPt - marginsPt.start - marginsPt.end

/** The back of a leaf, on which sides lie the other way round. */
export const isBack = ({ isTwoSided }: PageLayout, number: number): boolean =>
  isTwoSided === true && number % 2 === 0

/** The margin at the left of the paper, whichever way the part reads. */
export const leftMarginPt = (
  { languages, page: { marginsPt }, opposite }: LayoutPart,
  isOnBack: boolean,
): number => {
  // The pages of a spread have their sides already.
  const isMirrored = isOnBack && !opposite
  return (directionOfFirst(languages) === 'rtl') === isMirrored ? marginsPt.start : marginsPt.end
}

/** The edge at which a page is bound. */
export function bindingEdge(
  layout: PageLayout,
  part: LayoutPart,
  number: number,
): 'left' | 'right' {
  const isOneVolume = layout.isTwoSided === true && !layout.isFlip
  const { languages } = isOneVolume ? layout : part
  return (directionOfFirst(languages) === 'rtl') === isBack(layout, number) ? 'left' : 'right'
}

const directionOfFirst = ([first = 'fr']: readonly Language[]): Direction => directionOf(first)
