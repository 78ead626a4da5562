import { plainTextOf } from '../brief/parse-marks'
import type { Conference } from '../model/conference'
import { issueAt, type Issue } from './issue'

/** More words than anybody reads as one request. */
const mostWords = 60

/** Finds recommendations that are too long to be read as one action. */
export const checkLengths = (conference: Conference): readonly Issue[] =>
  conference.recommendations.flatMap(({ text }, index) =>
    conference.languages.flatMap((language) => {
      const words = countWords(plainTextOf(text[language] ?? ''))
      return words > mostWords
        ? [issueAt('long-text', ['recommendations', index, 'text', language], `${words}`)]
        : []
    }),
  )

/** Signs that stand alone, such as a dash, are no words. */
const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
