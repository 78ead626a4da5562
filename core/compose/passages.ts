import { parseMarks } from '../brief/parse-marks'
import type { Passage } from '../brief/passage'
import type { Run } from '../brief/run'
import { bindLastWord } from '../text/bind-last-word'
import { documentWord, type DocumentWord } from '../text/document-words'
import type { Language, Localized } from '../text/language'
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
  if (!written) return [missingRun(language)]
  return bindLastWord(
    typesetRuns(isolateIslands(parseMarks(written), language), language, digitsOf(composition)),
  )
}

/** Plain words of our own, typeset; never missing. */
export const plainRun = (composition: Composition, text: string, language: Language): Run => ({
  text: typeset(text, language, digitsOf(composition)),
})

/** One of the fixed words documents print. */
export const wordPassage = (composition: Composition, word: DocumentWord): Passage =>
  passageIn(composition, (language) => [
    plainRun(composition, documentWord(word, language), language),
  ])

/** The mark that stands for a translation nobody has made yet. */
export const missingRun = (language: Language): Run => ({
  text: documentWord('missing-translation', language),
  tone: 'missing',
})

/** Whether a text of the record exists in at least one language of the part. */
export const isWritten = (composition: Composition, text: Localized): boolean =>
  composition.languages.some((language) => text[language]?.trim())

const digitsOf = (composition: Composition) => composition.options.digits
