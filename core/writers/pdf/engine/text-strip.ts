import type { Face } from '../fonts/face'
import { closingSpace } from '../fonts/glyph-meanings'
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
  const known = stripsOf.get(pieces)
  if (known) return known
  const strips = joined(pieces)
  stripsOf.set(pieces, strips)
  return strips
}

/** The same pieces are drawn in document after document (see `placeLine`). */
const stripsOf = new WeakMap<readonly PlacedPiece[], readonly TextStrip[]>()

function joined(pieces: readonly PlacedPiece[]): readonly TextStrip[] {
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

/** Strips with a space after the last of them in reading order, which nobody sees. */
export function closed(strips: readonly TextStrip[], isRightToLeft: boolean): readonly TextStrip[] {
  const last = isRightToLeft ? strips[0] : strips.at(-1)
  if (!last) return strips
  const space = last.face.shape(closingSpace[isRightToLeft ? 'rtl' : 'ltr'], 'Latn', 'ltr')
  if (!isRightToLeft) return [...strips.slice(0, -1), { ...last, runs: [...last.runs, space] }]
  const xPt = last.xPt - (space.advanceMilli * last.sizePt) / 1000
  return [{ ...last, xPt, runs: [space, ...last.runs] }, ...strips.slice(1)]
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
