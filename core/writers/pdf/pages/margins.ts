import type { LayoutPart, PageLayout } from '../../../layout/page-layout'
import { directionOf, type Direction, type Language } from '../../../text/language'
import type { SheetPlace } from './sheet'

/** The width between the margins. */
export const measureOf = ({ page: { widthPt, marginsPt } }: LayoutPart): number =>
  widthPt - marginsPt.start - marginsPt.end

/** The back of a leaf, on which sides lie the other way round. */
export const isBack = ({ isTwoSided }: PageLayout, number: number): boolean =>
  isTwoSided === true && number % 2 === 0

/** Where a page begins: the margin at the left of the paper, whichever way the part reads, and a step down. */
export const placeOf = (part: LayoutPart, isOnBack: boolean): SheetPlace => ({
  leftPt: leftMarginPt(part, isOnBack),
  downPt: downPt(part, isOnBack),
})

/** One page of a spread: its sides are its own already, only what lies on its side still moves. */
export const placeInSpread = (part: LayoutPart, isOnBack: boolean): SheetPlace => ({
  leftPt: leftMarginPt(part, false),
  downPt: downPt(part, isOnBack),
})

const leftMarginPt = (
  { languages, page: { marginsPt } }: LayoutPart,
  isMirrored: boolean,
): number =>
  (directionOfFirst(languages) === 'rtl') === isMirrored ? marginsPt.start : marginsPt.end

/** A page that lies on its side is bound at its head on the front of a leaf, at its foot on the back. */
const downPt = ({ page: { headGutterPt = 0 } }: LayoutPart, isOnBack: boolean): number =>
  isOnBack ? -headGutterPt / 2 : headGutterPt / 2

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
