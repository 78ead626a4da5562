import type { TextNode } from '../../../layout/page-layout'
import type { Direction } from '../../../text/language'
import { visualOrder } from '../../../text/visual-order'
import type { TextLine } from './break-lines'
import type { Piece } from './piece'

/** A piece with its distance from the left end of the line's box. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly xPt: number
}

interface Placement {
  readonly widthPt: number
  readonly alignment: TextNode['alignment']
  readonly direction: Direction
  readonly pieces: readonly PlacedPiece[]
}

/** Lines are remembered from document to document, and most stand in the next as they stood in the last. */
const placements = new WeakMap<TextLine, Placement>()

/** Puts the pieces of a line in the order in which they are seen, from left to right, and aligns them. */
export function placeLine(
  line: TextLine,
  widthPt: number,
  alignment: TextNode['alignment'],
  direction: Direction,
): readonly PlacedPiece[] {
  const last = placements.get(line)
  if (last?.widthPt === widthPt && last.alignment === alignment && last.direction === direction) {
    return last.pieces
  }
  const pieces = placePieces(line, widthPt, alignment, direction)
  placements.set(line, { widthPt, alignment, direction, pieces })
  return pieces
}

function placePieces(
  line: TextLine,
  widthPt: number,
  alignment: TextNode['alignment'],
  direction: Direction,
): readonly PlacedPiece[] {
  const free = widthPt - line.widthPt
  // The last piece never ends in a space, which is trimmed.
  const gaps = line.pieces.filter(endsInSpace).length
  const isStretched = alignment === 'justify' && !line.isLast && gaps > 0
  const gapPt = isStretched ? free / gaps : 0
  let xPt = isStretched ? 0 : free * shareAtLeft(alignment, direction)
  return visualOrder(line.pieces).map((piece) => {
    const gap = endsInSpace(piece) ? gapPt : 0
    // The space that ends a right-to-left piece stands at its left.
    const isRightToLeft = piece.level % 2 === 1
    const placed = { piece, xPt: xPt + (isRightToLeft ? gap : 0) }
    xPt += piece.widthPt + gap
    return placed
  })
}

const endsInSpace = (piece: Piece): boolean => piece.text.endsWith(' ')

function shareAtLeft(alignment: TextNode['alignment'], direction: Direction): number {
  if (alignment === 'center') return 0.5
  return (alignment === 'end') === (direction === 'rtl') ? 0 : 1
}
