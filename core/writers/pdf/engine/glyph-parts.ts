import { viewOf } from './font-file'

/** Flags of a part of a composed glyph (ISO/IEC 14496-22, 5.3.4). */
const hasWords = 0x0001
const hasScale = 0x0008
const isFollowed = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

const headBytes = 10
const nowhere: readonly number[] = []

/** Where in the outline of a composed glyph the numbers of its parts stand; nowhere in a glyph drawn by itself. */
export function placesOfParts(outline: Uint8Array): readonly number[] {
  // How many contours it has, below nought where it is composed.
  if (outline.length < headBytes || (outline[0] ?? 0) < 0x80) return nowhere
  const view = viewOf(outline)
  const places: number[] = []
  let at = headBytes
  for (;;) {
    const flags = view.getUint16(at)
    places.push(at + 2)
    if ((flags & isFollowed) === 0) return places
    at += 4 + (flags & hasWords ? 4 : 2)
    if (flags & hasScale) at += 2
    else if (flags & hasTwoScales) at += 4
    else if (flags & hasMatrix) at += 8
  }
}
