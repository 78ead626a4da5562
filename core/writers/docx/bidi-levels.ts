import type { Direction } from '../../text/language'
import { paragraphLevels } from '../../text/paragraph-levels'
import { visualOrder } from '../../text/visual-order'

/** A stretch of a paragraph; an island keeps its own left-to-right order, whatever stands around it. */
export interface Piece {
  readonly text: string
  readonly isIsland: boolean
}

const openIsolate = '\u2066'
const closeIsolate = '\u2069'

/** The embedding level of each UTF-16 unit of the pieces, each island taken as a left-to-right isolate. */
export function levelsOf(pieces: readonly Piece[], base: Direction): Uint8Array {
  const whole = pieces
    .map(({ text, isIsland }) => (isIsland ? `${openIsolate}${text}${closeIsolate}` : text))
    .join('')
  const all = paragraphLevels(whole, base)
  if (!pieces.some(({ isIsland }) => isIsland)) return all
  const levels = new Uint8Array(whole.length)
  let place = 0
  let length = 0
  for (const { text, isIsland } of pieces) {
    const start = place + (isIsland ? 1 : 0)
    levels.set(all.subarray(start, start + text.length), length)
    length += text.length
    place += text.length + (isIsland ? 2 : 0)
  }
  return levels.subarray(0, length)
}

/** Where each unit would stand if the paragraph were one line. */
export const orderOf = (levels: Uint8Array): readonly number[] =>
  visualOrder(Array.from(levels, (level, index) => ({ level, index }))).map(({ index }) => index)
