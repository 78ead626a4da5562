import { AlignmentType, ImageRun, Paragraph } from 'docx'
import type { FigureNode } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { figureStyle } from './base-styles'
import { imageTypeOf } from './image-type'
import { modulePicture } from './module-picture'
import { insetIndent } from './paragraph-sides'
import { safeText } from './safe-text'
import { pixels, twips } from './units'
import type { Surroundings } from './write-text'
import type { Writing } from './writing'

/** A picture in a paragraph of its own, with words for those who do not see it. */
export function writeFigure(
  writing: Writing,
  node: FigureNode,
  { keepNext = false, spaceAfterPt = 0, inset }: Surroundings = {},
): Paragraph {
  // The side it starts from is that of its words.
  const direction = directionOf(node.alternative.language)
  return new Paragraph({
    style: figureStyle,
    spacing: { before: twips(node.spaceBeforePt), after: twips(spaceAfterPt) },
    ...insetIndent(direction, inset),
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    ...(node.alignment === 'start' ? {} : { alignment: alignments[node.alignment] }),
    ...(keepNext ? { keepNext: true } : {}),
    children: [picture(writing, node)],
  })
}

const alignments = { center: AlignmentType.CENTER, end: AlignmentType.END } as const

function picture(writing: Writing, node: FigureNode): ImageRun {
  const bytes = pictureBytes(writing, node)
  const description = safeText(node.alternative.text)
  return new ImageRun({
    type: imageTypeOf(bytes) ?? 'png',
    data: bytes,
    transformation: { width: pixels(node.widthPt), height: pixels(node.heightPt) },
    altText: { name: description.slice(0, 40), description, title: '' },
  })
}

function pictureBytes({ assets }: Writing, { picture: source, widthPt }: FigureNode): Uint8Array {
  if (source.kind === 'modules') return modulePicture(source.rows, widthPt)
  const bytes = assets.images.get(source.id)
  // `unusablePicture` has been asked before anything is written.
  if (!bytes) throw new Error(`no bytes for picture ${source.id}`)
  return bytes
}
