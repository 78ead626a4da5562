import { findTokens, withoutOverlaps } from './tokens'

/** A stretch of a text that keeps its own left-to-right order in a right-to-left paragraph. */
export interface Island {
  readonly start: number
  readonly end: number
}

/** `+20 %`, `-5`, `≥ 12,5`: alone in Arabic, the sign would change sides. */
const signed =
  /(?<![\p{L}\p{N}.,/_-])[+\-−±<>≤≥≈~][ \u00A0\u202F]?\d+(?:[., \u00A0\u202F]\d+)*(?:[ \u00A0\u202F]?[%‰])?(?![\p{L}\p{N}])/gu
const latinWord = "[\\p{Script=Latin}\\d]+(?:[-'’&+/.][\\p{Script=Latin}\\d]+)*"
/** Latin words, before a mark after which more Latin or a number follows: together they would run as one. */
const latinBeforeMore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=\\d*\\p{Script=Latin})${latinWord}(?:[ \\u00A0]${latinWord})*` +
    `(?=[ \\u00A0]*[،؛؟:,;·–—|][ \\u00A0]*[\\p{Script=Latin}\\d])`,
  'gu',
)

/**
 * The addresses, phone numbers, references, signed numbers and foreign words that Unicode's algorithm would
 * reorder with their neighbours. For right-to-left texts; in others every island already stands right.
 */
export function findIslands(text: string): readonly Island[] {
  const tokens = findTokens(text).filter(({ kind }) => kind !== 'date' && kind !== 'time')
  const others = [signed, latinBeforeMore].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const whole = tokens.filter(
    ({ start, end }) => !others.some((o) => o.start <= start && o.end >= end),
  )
  return withoutOverlaps([...whole, ...others]).map(({ start, end }) => ({ start, end }))
}
