import type { TextNode } from '../../layout/page-layout'
import { directionOf, type Direction } from '../../text/language'
import type { ParagraphLook } from './paragraph'
import { twips } from './units'
import type { Surroundings } from './write-text'

type Sides = Pick<ParagraphLook, 'alignment' | 'indent' | 'bidirectional'>

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
  const indent = indentOf({
    ...(indentPt + startInset > 0 || marker ? { start: indentPt + startInset } : {}),
    ...(endInset > 0 ? { end: endInset } : {}),
    ...(marker ? { hanging: indentPt } : {}),
  })
  return {
    ...(alignment === 'start' ? {} : { alignment: alignments[alignment] }),
    ...(indent === '' ? {} : { indent }),
  }
}

/** Distances from the sides in points; what is said, nought included, goes before the style. */
function indentOf(
  pt: Readonly<Partial<Record<'start' | 'end' | 'hanging' | 'firstLine', number>>>,
) {
  const sides = Object.entries(pt).map(([side, distance]) => ` w:${side}="${twips(distance)}"`)
  return sides.length > 0 ? `<w:ind${sides.join('')}/>` : ''
}

const alignments = { center: 'center', end: 'end', justify: 'both' } as const

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
  return {
    bidirectional: false,
    indent: indentOf({
      start: inset.leftPt,
      end: inset.rightPt + (marker ? 0 : indentPt),
      ...(marker ? { firstLine: 0 } : {}),
    }),
    ...(alignment === 'center' ? { alignment } : {}),
    ...(alignment === 'start' ? { alignment: 'end' } : {}),
  }
}

/** The indent of a paragraph that has none of its own. */
export function insetIndent(direction: Direction, inset: Inset | undefined): Sides {
  if (!inset) return {}
  const [start, end] = inDirection(direction, inset)
  return { indent: indentOf({ start, end }) }
}

type Inset = NonNullable<Surroundings['inset']>

const inDirection = (
  direction: Direction,
  { leftPt, rightPt }: Inset,
): readonly [number, number] => (direction === 'rtl' ? [rightPt, leftPt] : [leftPt, rightPt])
