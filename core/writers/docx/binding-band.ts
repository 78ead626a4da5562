import type { LayoutPart } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { spacerStyle } from './base-styles'
import { drawingBehind } from './drawing'
import { dotPicture } from './module-picture'
import { paragraph } from './paragraph'
import type { Writing } from './writing'

/** Colours the binding edge of a page from top to bottom: a picture of one dot behind its head. */
export function bindingBandBehind(writing: Writing, part: LayoutPart): string {
  const { bindingBand, page } = part
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
  const leftPt = bindsRight(writing, part) ? page.widthPt - widthPt : 0
  return paragraph({ style: spacerStyle }, drawingBehind(band, leftPt, 0))
}

/** Pages are bound where their language starts from; a volume printed on both sides where its first one does. */
export function bindsRight({ isTwoSided, languages }: Writing, part: LayoutPart): boolean {
  const [first = 'fr'] = isTwoSided ? languages : part.languages
  return directionOf(first) === 'rtl'
}
