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
export function levelsOf(pieces: readonly Piece[], base: Direction): readonly number[] {
  const whole = pieces
    .map(({ text, isIsland }) => (isIsland ? `${openIsolate}${text}${closeIsolate}` : text))
    .join('')
  return [...paragraphLevels(whole, base)].filter(
    (_, index) => whole[index] !== openIsolate && whole[index] !== closeIsolate,
  )
}

/** Where each unit would stand if the paragraph were one line. */
export const orderOf = (levels: readonly number[]): readonly number[] =>
  visualOrder(levels.map((level, index) => ({ level, index }))).map(({ index }) => index)
