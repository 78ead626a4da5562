import { plainTextOf } from '../brief/parse-marks'
import type { Conference } from '../model/conference'
import { countWords, mostWords } from '../text/count-words'
import { issueAt, type Issue } from './issue'

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
