import { plainTextOf } from '../brief/parse-marks'
import type { Conference } from '../model/conference'
import type { Language } from '../text/language'
import { issueAt, type Issue } from './issue'
import { vagueWords } from './vague-words'

/** Finds recommendations worded so that nobody could say whether they were carried out. */
export const checkVagueness = (conference: Conference): readonly Issue[] =>
  conference.recommendations.flatMap(({ text }, index) =>
    conference.languages.flatMap((language) => {
      const found = firstVagueWords(plainTextOf(text[language] ?? ''), language)
      return found === undefined
        ? []
        : [issueAt('vague-text', ['recommendations', index, 'text', language], found)]
    }),
  )

/** The first vague words of a text, as they are written there. */
const firstVagueWords = (text: string, language: Language): string | undefined =>
  patterns.get(language)?.exec(text)?.groups?.words

/** One pattern a language: this runs over every text whenever advice is asked for. */
const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(vagueWords).map(([language, words]) => {
    const either = words.join('|').replaceAll('’', "['’]").replaceAll(' ', '\\s+')
    // Whole words; Arabic writes و, ف, ب and ل on to the word that follows.
    return [
      language,
      new RegExp(`(?<![\\p{L}\\p{N}])[وفبل]{0,2}?(?<words>${either})(?![\\p{L}\\p{N}])`, 'iu'),
    ]
  }),
)
