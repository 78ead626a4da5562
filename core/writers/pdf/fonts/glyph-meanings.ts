import type { Direction } from '../../../text/language'

/** A stretch of text that HarfBuzz cannot divide further, and the glyphs it became. */
interface Cluster {
  readonly letters: readonly number[]
  /** Vowel signs that follow the letters, drawn by glyphs of their own or not. */
  readonly marks: number[]
  /** Indexes of its glyphs, from left to right. */
  readonly glyphs: readonly number[]
}

/**
 * What a glyph says that has nothing to say: at the end of a line readers pass over a space, while a glyph
 * without any meaning is taken for its number.
 */
const silence = [0x20]

/** Whether another glyph speaks for the one that has this meaning. */
export const isSilent = (codePoints: readonly number[]): boolean => codePoints === silence

/**
 * A space that ends what stands in a cell. pdf.js forgets a bare one when the next cell lies further left, and
 * joins their words; with a mark of direction before it, it takes it for a letter.
 */
export const closingSpace: Readonly<Record<Direction, string>> = { ltr: '\u200E ', rtl: '\u200F ' }
const closingSpaces = new Map(
  Object.values(closingSpace).map((it) => [it, Array.from(it, (unit) => unit.charCodeAt(0))]),
)

const invisible = /\p{Default_Ignorable_Code_Point}/gu
const mark = /^\p{M}/u

/**
 * The code points each glyph stands for when the page is searched or copied. A mark is told by its letter's
 * glyph, because readers take a glyph of no width for the end of a word. Readers turn right-to-left text
 * round character by character, so what one glyph says is given in painted order.
 */
export function glyphMeanings(
  clusterOfGlyph: readonly number[],
  advances: readonly number[],
  text: string,
  direction: Direction,
): readonly (readonly number[])[] {
  const closing = closingSpaces.get(text)
  if (closing) return clusterOfGlyph.map(() => closing)
  const meanings: (readonly number[])[] = clusterOfGlyph.map(() => silence)
  const say = (glyph: number, codePoints: readonly number[]): void => {
    meanings[glyph] = direction === 'rtl' ? codePoints.toReversed() : codePoints
  }
  for (const { letters, marks, glyphs } of clustersOf(clusterOfGlyph, text)) {
    const inReadingOrder = direction === 'rtl' ? glyphs.toReversed() : glyphs
    if (letters.length === glyphs.length) {
      letters.forEach((letter, i) => {
        const isLast = i === letters.length - 1
        say(inReadingOrder[i] ?? 0, isLast ? [letter, ...marks] : [letter])
      })
    } else {
      const widest = glyphs.reduce((a, b) => ((advances[b] ?? 0) > (advances[a] ?? 0) ? b : a))
      say(widest, [...letters, ...marks])
    }
  }
  return meanings
}

/** In reading order, each mark with the letter before it. */
function clustersOf(clusterOfGlyph: readonly number[], text: string): readonly Cluster[] {
  const glyphsAt = new Map<number, number[]>()
  clusterOfGlyph.forEach((start, glyph) => {
    glyphsAt.set(start, [...(glyphsAt.get(start) ?? []), glyph])
  })
  const starts = [...glyphsAt.keys()].sort((a, b) => a - b)
  const clusters: Cluster[] = []
  starts.forEach((start, index) => {
    const source = text.slice(start, starts[index + 1] ?? text.length).replace(invisible, '')
    const codePoints = Array.from(source, (character) => character.codePointAt(0) ?? 0)
    const bearer = clusters.at(-1)
    if (bearer && mark.test(source)) {
      bearer.marks.push(...codePoints)
      return
    }
    clusters.push({ letters: codePoints, marks: [], glyphs: glyphsAt.get(start) ?? [] })
  })
  return clusters
}
