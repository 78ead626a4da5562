import { foldUnit } from './fold-unit'
import type { Span } from './proposal'

/**
 * A text spelt one way: no case, accents, vowel signs or kashida; one kind of digit, comma and alef.
 * `origins[i]` is where its unit `i` stands in the source; one more entry holds the source's length.
 */
export interface FoldedText {
  readonly source: string
  readonly text: string
  readonly origins: Uint32Array
}

/** Folds a source for reading; words broken at a line's end by a hyphen are joined. */
export function foldText(source: string): FoldedText {
  const pieces: string[] = []
  let origins = new Uint32Array(source.length + 1)
  let length = 0
  for (let at = 0; at < source.length; at++) {
    const joined = afterLineHyphen(source, at)
    if (joined > at) {
      at = joined - 1
      continue
    }
    const mark = emphasisAt(source, at)
    if (mark > 0) {
      at += mark - 1
      continue
    }
    const folded = endsLine(source, at) ? '\n' : foldUnit(source.charCodeAt(at))
    if (length + folded.length >= origins.length) origins = grow(origins)
    for (let unit = 0; unit < folded.length; unit++) origins[length++] = at
    pieces.push(folded)
  }
  origins[length] = source.length
  return { source, text: pieces.join(''), origins: origins.subarray(0, length + 1) }
}

/** Old Macs end their lines with a carriage return alone. */
const endsLine = (source: string, at: number): boolean =>
  source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) !== 0x0a

/** The words themselves of a fold, for tables to be compared with. */
export const foldWords = (words: string): string => foldText(words).text

/** The stretch of the source behind a stretch of the folded text, without blanks or marks at its ends. */
export function sourceSpan({ source, origins }: FoldedText, start: number, end: number): Span {
  let from = origins[start] ?? source.length
  let to = origins[end] ?? source.length
  while (to > from && isEdge(source.charCodeAt(to - 1))) to--
  while (from < to && isEdge(source.charCodeAt(from))) from++
  return withWholeEmphasis(source, from, to)
}

/** The length of `**` or `_` that opens or closes emphasis; 0 elsewhere, as within a file_name. */
function emphasisAt(source: string, at: number): number {
  const sign = source.charAt(at)
  if (sign === '*') return source.charAt(at + 1) === '*' ? 2 : 0
  if (sign !== '_') return 0
  return isLetter(source.charAt(at - 1)) && isLetter(source.charAt(at + 1)) ? 0 : 1
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Emphasis that opens or closes inside the stretch has its other half in it too, or stays outside. */
function withWholeEmphasis(source: string, start: number, end: number): Span {
  let span = { start, end }
  for (const mark of ['**', '_']) {
    const inside = source.slice(span.start, Math.min(span.end, span.start + 20_000))
    if (inside.split(mark).length % 2 === 1) continue
    if (source.startsWith(mark, span.start - mark.length) && span.start >= mark.length)
      span = { start: span.start - mark.length, end: span.end }
    else if (source.endsWith(mark, span.end))
      span = { start: span.start, end: span.end - mark.length }
    else if (inside.startsWith(mark)) span = { start: span.start + mark.length, end: span.end }
  }
  return span
}

/** The same stretch without emphasis that takes in all of it. */
export function withoutEmphasis(source: string, span: Span): Span {
  const found = /^(\*\*|_)(?!\s)[^*_]+\1$/.exec(source.slice(span.start, span.end))
  const length = found?.[1]?.length ?? 0
  return length > 0
    ? withoutEmphasis(source, { start: span.start + length, end: span.end - length })
    : span
}

const isEdge = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  /[\s\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/.test(String.fromCharCode(code))

/** Where the second half of a word broken by a hyphen goes on; `at` itself when no word is broken there. */
function afterLineHyphen(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (code !== 0x2d && code !== 0xad && code !== 0x2010 && code !== 0xac) return at
  const before = at === 0 ? '' : source.charAt(at - 1)
  const isSmall = /\p{Ll}/u.test(before)
  if (!isSmall && !/\p{Lu}/u.test(before)) return at
  const next = isSmall
    ? /[ \t\r]{0,3}\n[ \t]{0,12}(?=\p{Ll})/uy
    : /[ \t\r]{0,3}\n[ \t]{0,12}(?=\p{Lu}{2})/uy
  next.lastIndex = at + 1
  return next.test(source) ? next.lastIndex : at
}

function grow(origins: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(origins.length * 2 + 16)
  larger.set(origins)
  return larger
}
