import { partOf } from './cut-word'
import type { Hyphenator } from './hyphenator'
import { withText, type Piece } from './piece'

/** How words of a paragraph may be cut at the end of a line. */
export interface Hyphenation {
  readonly hyphenate: Hyphenator
  /** Running text is cut wherever that mends a line; anything else only where a word fits no line at all. */
  readonly isRunning: boolean
  readonly isJustified: boolean
}

/** Small letters alone, but for signs around them and an article before: no name, number or address. */
const commonWord = /^[^\p{L}\p{N}]*?(?:\p{L}+['’])?(\p{Ll}+)[^\p{L}\p{N}]*$/u
const anyWord = /^[^\p{L}\p{N}]*?(?:\p{L}+['’])?(\p{L}+)[^\p{L}\p{N}]*$/u
/** Letters of a word that stay together at either side of a cut in running text. */
const fewestLetters = 3
/** No language we cut has longer words; whatever is longer has no syllables. */
const longestWord = 60
const hardHyphen = /[-\u2010\u2011\u2013]/

const softHyphen = '\u00AD'

/** As much of a word as fits the room with a hyphen, and what is left of it. */
export function hyphenateWord(
  word: readonly Piece[],
  roomPt: number,
  hyphenation: Pick<Hyphenation, 'hyphenate' | 'isRunning'>,
): readonly [Piece[], Piece[]] | undefined {
  const text = word.map((piece) => piece.text).join('')
  if (text.length > longestWord || word.some(isForeign)) return undefined
  for (const offset of cutsOf(text, word[0], hyphenation).toReversed()) {
    const [head, tail] = cutAt(cutWordOf(word, text), offset)
    const last = head.pop()
    if (!last) return undefined
    head.push(withText(last, `${last.text.replace(softHyphen, '')}-`))
    if (head.reduce((sum, piece) => sum + piece.widthPt, 0) <= roomPt) return [head, tail]
  }
  return undefined
}

/** Whether somebody marked the cuts of a word, which then hold in any text. */
export const hasOwnCuts = (word: readonly Piece[]): boolean =>
  word.some(({ text }) => text.includes(softHyphen))

/** Whether a line ends inside a word. */
export const endsInHyphen = (line: readonly Piece[]): boolean => {
  const last = line.at(-1)
  return last?.style.cutWord !== undefined && last.text.endsWith('-')
}

function cutsOf(
  text: string,
  first: Piece | undefined,
  { hyphenate, isRunning }: Pick<Hyphenation, 'hyphenate' | 'isRunning'>,
): readonly number[] {
  if (text.includes(softHyphen)) {
    return Array.from(text.matchAll(/\u00AD/g), ({ index }) => index + 1)
  }
  const core = hardHyphen.test(text)
    ? undefined
    : (isRunning ? commonWord : anyWord).exec(text)?.[1]
  if (!core || !first) return []
  const start = text.lastIndexOf(core)
  const fewest = isRunning ? fewestLetters : 2
  return hyphenate(core, first.style.language)
    .filter((offset) => offset >= fewest && offset <= core.length - fewest)
    .map((offset) => start + offset)
}

/** The pieces of a word know that they are one; what is left of a word already cut knows it. */
function cutWordOf(word: readonly Piece[], text: string): readonly Piece[] {
  const cutWord = word[0]?.style.cutWord ?? { text: text.replaceAll(softHyphen, '') }
  return word.map((piece) => ({ ...piece, style: { ...piece.style, cutWord } }))
}

/** Words of another direction or language, and whatever leads somewhere, stay whole. */
const isForeign = (
  { script, level, style }: Piece,
  _: number,
  [first]: readonly Piece[],
): boolean =>
  script !== 'Latn' ||
  level > 0 ||
  style.link !== undefined ||
  style.footnote !== undefined ||
  style.language !== first?.style.language

function cutAt(word: readonly Piece[], offset: number): readonly [Piece[], Piece[]] {
  const head: Piece[] = []
  const tail: Piece[] = []
  let start = 0
  for (const piece of word) {
    const cut = Math.min(Math.max(offset - start, 0), piece.text.length)
    if (cut > 0) head.push({ ...partOf(piece, 0, cut), breakAfter: 'forbidden' })
    if (cut < piece.text.length) tail.push(partOf(piece, cut, piece.text.length))
    start += piece.text.length
  }
  return [head, tail]
}
