import { AlignmentType, type IParagraphOptions } from 'docx'
import type { TextNode } from '../../layout/page-layout'
import { directionOf, type Direction } from '../../text/language'
import { twips } from './units'
import type { Surroundings } from './write-text'

type Sides = Pick<IParagraphOptions, 'alignment' | 'indent' | 'bidirectional'>

/** Where a paragraph stands between the sides of its column. */
export function sidesOf(
  node: TextNode,
  { inset = { leftPt: 0, rightPt: 0 } }: Surroundings,
  isBareMarker: boolean,
): Sides {
  const direction = directionOf(node.language)
  if (isBareMarker && direction === 'rtl') return bareMarkerSides(node, inset)
  const [startInset, endInset] = inDirection(direction, inset)
  const { alignment, indentPt, marker } = node
  const indent = {
    ...(indentPt + startInset > 0 || marker ? { start: twips(indentPt + startInset) } : {}),
    ...(endInset > 0 ? { end: twips(endInset) } : {}),
    ...(marker ? { hanging: twips(indentPt) } : {}),
  }
  return {
    ...(alignment === 'start' ? {} : { alignment: alignments[alignment] }),
    ...(Object.keys(indent).length > 0 ? { indent } : {}),
  }
}

const alignments = {
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
  justify: AlignmentType.JUSTIFIED,
} as const

/**
 * A number alone in its cell is a left-to-right line set at the right: LibreOffice draws the labels of
 * right-to-left paragraphs their own width too far out, which shows where no text follows.
 */
function bareMarkerSides({ alignment }: TextNode, inset: Inset): Sides {
  const sides = { left: twips(inset.leftPt), right: twips(inset.rightPt) }
  return {
    bidirectional: false,
    indent: { start: sides.left, end: sides.right, firstLine: 0 },
    ...(alignment === 'center' ? { alignment: AlignmentType.CENTER } : {}),
    ...(alignment === 'start' ? { alignment: AlignmentType.END } : {}),
  }
}

/** The indent of a paragraph that has none of its own. */
export function insetIndent(direction: Direction, inset: Inset | undefined): Sides {
  if (!inset) return {}
  const [start, end] = inDirection(direction, inset)
  return { indent: { start: twips(start), end: twips(end) } }
}

type Inset = NonNullable<Surroundings['inset']>

const inDirection = (
  direction: Direction,
  { leftPt, rightPt }: Inset,
): readonly [number, number] => (direction === 'rtl' ? [rightPt, leftPt] : [leftPt, rightPt])
