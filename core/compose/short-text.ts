import { plainTextOf } from '../brief/parse-marks'
import type { Passage } from '../brief/passage'
import type { Recommendation } from '../model/recommendation'
import type { Localized } from '../text/language'
import { type Composition, passageIn } from './composition'
import { textRuns } from './passages'

/** A recommendation's short title; where it has none, the first sentence of its text. */
export function shortText(composition: Composition, recommendation: Recommendation): Passage {
  const { id, shortTitle, text } = recommendation
  const short: Localized = Object.fromEntries(
    composition.conference.languages.map((language) => [
      language,
      shortTitle[language]?.trim() || firstSentence(text[language]),
    ]),
  )
  return passageIn(
    composition,
    (language) => textRuns(composition, short, language),
    `recommendations/${id}/shortTitle`,
  )
}

const firstSentence = (text = ''): string =>
  /^.*?[.!?؟](?=\s|$)/su.exec(plainTextOf(text))?.[0].replace(/\.$/, '') ?? plainTextOf(text)
