import type { TextNode } from '../../layout/page-layout'
import { directionOf, type Direction } from '../../text/language'
import type { ParagraphLook } from './paragraph'
import { twips } from './units'
import type { Surroundings } from './write-text'

type Sides = Pick<ParagraphLook, 'alignment' | 'indent' | 'bidirectional'>

/** The marker of a paragraph: whether it stands alone, and the room it needs before its place. */
interface Label {
  readonly isBare: boolean
  readonly roomPt?: number | undefined
}

/** Where a paragraph stands between the sides of its column. */
export function sidesOf(
  node: TextNode,
  { inset = { leftPt: 0, rightPt: 0 } }: Surroundings,
  label: Label = { isBare: false },
): Sides {
  const direction = directionOf(node.language)
  if (direction === 'rtl' && (label.isBare || isForeign(node))) return foreignSides(node, inset)
  const [startInset, endInset] = inDirection(direction, inset)
  const { alignment, indentPt, marker } = node
  const indent = indentOf({
    start: indentPt + startInset > 0 || marker ? indentPt + startInset : undefined,
    end: endInset > 0 ? endInset : undefined,
    hanging: marker ? indentPt - (label.roomPt ?? 0) : undefined,
  })
  return {
    alignment: alignment === 'start' ? undefined : alignments[alignment],
    indent: indent === '' ? undefined : indent,
  }
}

/** Distances from the sides in points; what is said, nought included, goes before the style. */
function indentOf({ start, end, hanging, firstLine }: Indent): string {
  const sides = `${side('start', start)}${side('end', end)}${side('hanging', hanging)}${side('firstLine', firstLine)}`
  return sides === '' ? '' : `<w:ind${sides}/>`
}

interface Indent {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly hanging?: number | undefined
  readonly firstLine?: number | undefined
}

const side = (name: keyof Indent, distancePt: number | undefined): string =>
  distancePt === undefined ? '' : ` w:${name}="${twips(distancePt)}"`

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
      firstLine: marker ? 0 : undefined,
    }),
    alignment: alignment === 'center' ? alignment : alignment === 'start' ? 'end' : undefined,
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
