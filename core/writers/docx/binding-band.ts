import type { LayoutPart } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { spacerStyle } from './base-styles'
import { drawingBehind } from './drawing'
import { dotPicture } from './module-picture'
import { paragraph } from './paragraph'
import type { Writing } from './writing'

/** Colours the binding edge of a page from top to bottom: a picture of one dot behind its head. */
export function bindingBandBehind(
  writing: Writing,
  { bindingBand, languages, page }: LayoutPart,
): string {
  if (!bindingBand) return ''
  const { widthPt, colour } = bindingBand
  const path = writing.media.pathOf(dotPicture(colour), colour)
  const band = {
    id: writing.drawings.next(),
    relation: writing.relations.part('image', path),
    name: 'band',
    description: '',
    widthPt,
    heightPt: page.heightPt,
  }
  const isRightToLeft = directionOf(languages[0] ?? 'fr') === 'rtl'
  const leftPt = isRightToLeft ? page.widthPt - widthPt : 0
  return paragraph({ style: spacerStyle }, drawingBehind(band, leftPt, 0))
}
