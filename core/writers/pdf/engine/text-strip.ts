import type { Face } from '../fonts/face'
import type { GlyphRun } from '../fonts/glyph-run'
import type { PlacedPiece } from '../text/place-line'

/** Pieces shown in one go: one face, size and colour, with nothing between them. */
export interface TextStrip {
  readonly face: Face
  readonly sizePt: number
  readonly risePt: number
  readonly colour: string
  readonly xPt: number
  readonly runs: readonly GlyphRun[]
}

/** Joins the pieces of a line that need no new font, colour or starting point. */
export function joinNeighbours(pieces: readonly PlacedPiece[]): readonly TextStrip[] {
  const strips: TextStrip[] = []
  let group: PlacedPiece[] = []
  const endGroup = (): void => {
    const strip = stripOf(group)
    if (strip) strips.push(strip)
    group = []
  }
  for (const placed of pieces) {
    const last = group.at(-1)
    if (last && !isContinuation(last, placed)) endGroup()
    group.push(placed)
  }
  endGroup()
  return strips
}

function isContinuation(before: PlacedPiece, after: PlacedPiece): boolean {
  const [a, b] = [before.piece, after.piece]
  return (
    a.face === b.face &&
    a.sizePt === b.sizePt &&
    a.risePt === b.risePt &&
    a.style.colour === b.style.colour &&
    Math.abs(before.xPt + a.widthPt - after.xPt) < 0.001
  )
}

function stripOf(group: readonly PlacedPiece[]): TextStrip | undefined {
  const first = group[0]
  if (!first) return undefined
  const runs = group.map(({ piece }) => piece.run)
  const { face, sizePt, risePt, style } = first.piece
  return { face, sizePt, risePt, colour: style.colour, xPt: first.xPt, runs }
}
