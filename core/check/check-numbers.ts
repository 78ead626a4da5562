import { plainTextOf } from '../brief/parse-marks'
import type { Conference } from '../model/conference'
import type { ConferenceText } from '../model/texts'
import type { Language } from '../text/language'
import { issueAt, type Issue } from './issue'
import { numbersInText } from './numbers-in-text'

/** Finds figures that one language of a text has and another has not. */
export const checkNumbers = (
  { languages }: Conference,
  texts: readonly ConferenceText[],
): readonly Issue[] => texts.flatMap((text) => compare(text, languages))

/** Each translation is compared with the first language the text is written in. */
function compare({ path, text }: ConferenceText, languages: readonly Language[]): readonly Issue[] {
  const written = languages.filter((language) => text[language]?.trim())
  const [source, ...translations] = written.map((language) => ({
    language,
    numbers: numbersInText(plainTextOf(text[language] ?? '')),
  }))
  if (!source) return []
  return translations.flatMap(({ language, numbers }) => {
    const lost = [...source.numbers].filter((number) => !numbers.has(number))
    const added = [...numbers].filter((number) => !source.numbers.has(number))
    const isReplaced = lost.length > 0 && added.length > 0
    if (!isReplaced && [...lost, ...added].every(isOftenInWords)) return []
    const detail = `${lost.join(', ') || nothing} ≠ ${added.join(', ') || nothing}`
    return [issueAt('different-numbers', [...path, language], detail)]
  })
}

/** « 2e séance » is « الجلسة الثانية »: a small figure alone is a word in the other language. */
const isOftenInWords = (number: string): boolean => number.length === 1

const nothing = '…'
