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
  if (direction === 'rtl' && (isBareMarker || isForeign(node))) return foreignSides(node, inset)
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

/** An address alone in its line, with no right-to-left word to give it its place. */
function isForeign({ content }: TextNode): boolean {
  const isIsland = content.every((run) => 'field' in run || run.isolated)
  return isIsland && content.some((run) => 'text' in run && /\p{L}/u.test(run.text))
}

/**
 * A left-to-right line set where the column begins, at the right. For addresses; and for numbers alone in their
 * cells, as LibreOffice draws the labels of right-to-left paragraphs their own width too far out.
 */
function foreignSides({ alignment, indentPt, marker }: TextNode, inset: Inset): Sides {
  const end = twips(inset.rightPt + (marker ? 0 : indentPt))
  return {
    bidirectional: false,
    indent: { start: twips(inset.leftPt), end, ...(marker ? { firstLine: 0 } : {}) },
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
