import { comparableText } from './comparable-text'
import type { Language } from './language'
import { Memory } from './memory'

/** What a bookmark says of the text between its ends: which text of the record it is, and what it was. */
export interface FieldMark {
  /** Stands for a place in the record and a language (see `fieldHash`). */
  readonly field: string
  /** Stands for the words that were printed there (see `wordsHash`). */
  readonly words: string
}

/** The hidden bookmark around a text of the record: Word keeps it while the text in it is edited. */
export const fieldBookmark = (source: string, language: Language, words: string): string =>
  `_tw_${fieldHash(source, language)}_${wordsHash(words)}`

/** Reads the name of such a bookmark; a number at its end tells it from others of the same text. */
export function parseFieldBookmark(name: string): FieldMark | undefined {
  const [, field, words] = /^_tw_([0-9a-f]{16})_([0-9a-f]{8})(?:_\d+)?$/.exec(name) ?? []
  return field === undefined || words === undefined ? undefined : { field, words }
}

/** The place of a reviewer's remark on a text. */
export const remarkSource = (source: string): string => `${source}#remark`

/** Sixteen digits that stand for a place in the record, such as `recommendations/r-12/text`, and a language. */
export function fieldHash(source: string, language: Language): string {
  const place = placeOf(source, language)
  return hash(place, 0x811c9dc5) + hash(place, 0x9e3779b9)
}

const placeOf = (source: string, language: Language): string =>
  `${source.startsWith('conference/') ? source.slice('conference/'.length) : source}@${language}`

/** The number of the paragraph that holds a text, which outlives the bookmark where all words are typed anew. */
export const fieldParagraphId = (source: string, language: Language): string =>
  // Word wants less than 80000000, and not nought.
  (Number.parseInt(hash(placeOf(source, language), 0x811c9dc5), 16) % 0x7ffffffe)
    .toString(16)
    .padStart(8, '0')
    .toUpperCase()

/** The texts of a conference, which come again in each document of a batch. */
const known = new Memory<string>(400_000)

/** Eight digits that stand for words, however they are spaced and quoted. */
export function wordsHash(words: string): string {
  const before = known.recall(words)
  if (before !== undefined) return before
  const digits = hash(comparableText(words), 0x811c9dc5)
  known.keep(words, digits)
  return digits
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    value = Math.imul(value ^ (unit & 0xff), 0x01000193)
    value = Math.imul(value ^ (unit >>> 8), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
