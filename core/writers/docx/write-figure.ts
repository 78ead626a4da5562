import type { FigureNode } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { figureStyle } from './base-styles'
import { inlineDrawing } from './drawing'
import { modulePicture } from './module-picture'
import { paragraph, spacingOf } from './paragraph'
import { insetIndent } from './paragraph-sides'
import { safeText } from './safe-text'
import type { Surroundings } from './write-text'
import type { Writing } from './writing'

/** A picture in a paragraph of its own, with words for those who do not see it. */
export function writeFigure(
  writing: Writing,
  node: FigureNode,
  { keepNext = false, spaceAfterPt = 0, inset }: Surroundings = {},
): string {
  // The side it starts from is that of its words.
  const direction = directionOf(node.alternative.language)
  return paragraph(
    {
      style: figureStyle,
      ...(keepNext ? { keepNext } : {}),
      ...(direction === 'rtl' ? { bidirectional: true } : {}),
      spacing: spacingOf(node.spaceBeforePt, spaceAfterPt),
      ...insetIndent(direction, inset),
      ...(node.alignment === 'start' ? {} : { alignment: node.alignment }),
    },
    picture(writing, node),
  )
}

function picture(writing: Writing, node: FigureNode): string {
  const description = safeText(node.alternative.text)
  return inlineDrawing({
    id: writing.drawings.next(),
    relation: writing.relations.part('image', picturePath(writing, node)),
    name: [...description].slice(0, 40).join(''),
    description,
    widthPt: node.widthPt,
    heightPt: node.heightPt,
  })
}

function picturePath({ assets, media }: Writing, { picture: source, widthPt }: FigureNode): string {
  if (source.kind === 'modules') {
    return media.pathOf(modulePicture(source.rows, widthPt))
  }
  const bytes = assets.images.get(source.id)
  // `unusablePicture` has been asked before anything is written.
  if (!bytes) throw new Error(`no bytes for picture ${source.id}`)
  return media.pathOf(bytes)
}
