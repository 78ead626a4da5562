import bidiFactory from 'bidi-js'
import type { Direction } from '../../text/language'

/** A stretch of a paragraph; an island keeps its own left-to-right order, whatever stands around it. */
export interface Piece {
  readonly text: string
  readonly isIsland: boolean
}

const bidi = bidiFactory()
const openIsolate = '\u2066'
const closeIsolate = '\u2069'

/** The Unicode bidirectional class of a character (UAX #9). */
export const bidiClassOf = (character: string): string => bidi.getBidiCharTypeName(character)

/** The embedding level of each UTF-16 unit of the pieces, each island taken as a left-to-right isolate. */
export function levelsOf(pieces: readonly Piece[], base: Direction): readonly number[] {
  const whole = pieces
    .map(({ text, isIsland }) =>
      isIsland ? `${openIsolate}${withoutPairs(text)}${closeIsolate}` : withoutPairs(text),
    )
    .join('')
  const { levels } = bidi.getEmbeddingLevels(whole, base)
  return [...levels].filter(
    (_, index) => whole[index] !== openIsolate && whole[index] !== closeIsolate,
  )
}

/** Where each unit would stand if the paragraph were one line (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  let order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    const reordered: number[] = []
    let stretch: number[] = []
    for (const index of order) {
      if ((levels[index] ?? 0) >= level) stretch.push(index)
      else {
        reordered.push(...stretch.reverse(), index)
        stretch = []
      }
    }
    order = [...reordered, ...stretch.reverse()]
  }
  return order
}

/** bidi-js takes each half of a surrogate pair for a letter: a pair is given as two units of its own class. */
const withoutPairs = (text: string): string =>
  text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, (pair) => {
    if (/[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(pair)) return '\u05D0\u05D0'
    return /\p{L}/u.test(pair) ? 'aa' : '**'
  })
