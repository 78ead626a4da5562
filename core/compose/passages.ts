import { parseMarks, plainTextOf } from '../brief/parse-marks'
import type { Passage } from '../brief/passage'
import type { Run } from '../brief/run'
import { bindLastWord } from '../text/bind-last-word'
import { documentWord, type DocumentWord } from '../text/document-words'
import { nameOf, type Language, type Localized } from '../text/language'
import { Memory } from '../text/memory'
import { typeset, typesetRuns } from '../text/typeset'
import { passageIn, type Composition } from './composition'
import { isolateIslands } from './isolate-islands'

/** A text of the record in the languages of the part; where nobody has written it, a visible mark says so. */
export const textPassage = (composition: Composition, text: Localized, source: string): Passage =>
  passageIn(composition, (language) => textRuns(composition, text, language), source)

/** A text of the record in one language, typeset, with its marks as runs and its islands isolated. */
export function textRuns(
  composition: Composition,
  text: Localized,
  language: Language,
): readonly Run[] {
  const written = text[language]?.trim()
  if (!written) return absentRuns(composition, (each) => text[each]?.trim() ?? '', language)
  return setRuns(composition, parseMarks(written), language)
}

/** Runs in one language with its typography, their islands isolated. */
export function setRuns(
  composition: Pick<Composition, 'options'>,
  runs: readonly Run[],
  language: Language,
): readonly Run[] {
  const digits = digitsOf(composition)
  const key = `${digits} ${language} ${JSON.stringify(runs)}`
  const known = typesetBefore.recall(key)
  if (known) return known
  const set = bindLastWord(typesetRuns(isolateIslands(runs, language), language, digits))
  typesetBefore.keep(key, set)
  return set
}

/** The letters of a batch, and one draft after another, say mostly the same. */
const typesetBefore = new Memory<readonly Run[]>(200_000)

/**
 * For words nobody has written in this language: a mark, or by choice the words of another, marked as such.
 * `lacks` names them where the passage they stand in does not.
 */
export function absentRuns(
  { conference, options }: Composition,
  wordsIn: (language: Language) => string,
  language: Language,
  lacks?: string,
): readonly Run[] {
  const other = conference.languages.find((each) => wordsIn(each))
  if (!other) return [missingRun(language, lacks, 'missing-text')]
  if (options.missing !== 'fallback') return [missingRun(language, lacks)]
  const words = setRuns({ options }, parseMarks(wordsIn(other)), other)
  return [
    { text: `[${nameOf(other)}]`, tone: 'missing', language: other, isolated: true },
    { text: ' ' },
    ...words.map((run): Run => ({ ...run, language: other, isolated: true })),
  ]
}

/** A text in one line without its marks. */
export const plainWords = (text: string): string => plainTextOf(text).replace(/\s+/g, ' ').trim()

/** Plain words of our own, typeset; never missing. */
export function plainRun(composition: Composition, text: string, language: Language): Run {
  const digits = digitsOf(composition)
  const key = `${digits} ${language} ${text}`
  const known = wordsBefore.recall(key)
  if (known !== undefined) return { text: known }
  const set = typeset(text, language, digits)
  wordsBefore.keep(key, set)
  return { text: set }
}

/** Labels, terms and dates stand beside every recommendation. */
const wordsBefore = new Memory<string>(50_000)

/** Names, places and lists of them in one line: typeset, with foreign words and references isolated. */
export function nameRuns(
  composition: Composition,
  text: string,
  language: Language,
): readonly Run[] {
  const digits = digitsOf(composition)
  const key = `${digits} ${language} ${text}`
  const known = namesBefore.recall(key)
  if (known) return known
  const set = typesetRuns(isolateIslands([{ text }], language), language, digits)
  namesBefore.keep(key, set)
  return set
}

/** One body leads many recommendations. */
const namesBefore = new Memory<readonly Run[]>(50_000)

/** One of the fixed words documents print. */
export const wordPassage = (composition: Composition, word: DocumentWord): Passage =>
  passageIn(composition, (language) => [
    plainRun(composition, documentWord(word, language), language),
  ])

/** The mark that stands for a translation nobody has made yet, or for words nobody has written. */
export const missingRun = (
  language: Language,
  lacks?: string,
  mark: 'missing-translation' | 'missing-text' = 'missing-translation',
): Run => ({
  text: documentWord(mark, language),
  tone: 'missing',
  ...(lacks === undefined ? {} : { lacks }),
})

/** Whether a text of the record exists in at least one language of the part. */
export const isWritten = (composition: Composition, text: Localized): boolean =>
  composition.languages.some((language) => text[language]?.trim())

const digitsOf = (composition: Pick<Composition, 'options'>) => composition.options.digits
