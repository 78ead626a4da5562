import type { Conference } from '../../core/model/conference'
import { textsOf } from '../../core/model/texts'
import type { Language } from '../../core/text/language'

export const addLanguage = (conference: Conference, language: Language): Conference =>
  conference.languages.includes(language)
    ? conference
    : { ...conference, languages: [...conference.languages, language] }

/** Takes a language out of the documents; its texts stay in the record. The last one cannot go. */
export function removeLanguage(conference: Conference, language: Language): Conference {
  const languages = conference.languages.filter((one) => one !== language)
  if (languages.length === 0 || languages.length === conference.languages.length) return conference
  const { prevailingLanguage, ...others } = conference
  return {
    ...others,
    languages,
    ...(prevailingLanguage === undefined || prevailingLanguage === language
      ? {}
      : { prevailingLanguage }),
  }
}

/** Makes a language the one that the others are translated from. */
export const makePrimary = (conference: Conference, language: Language): Conference =>
  conference.languages[0] === language
    ? conference
    : {
        ...conference,
        languages: [language, ...conference.languages.filter((one) => one !== language)],
      }

/** How many texts the record has in a language. */
export const countTexts = (conference: Conference, language: Language): number =>
  textsOf(conference).filter(({ text }) => text[language]?.trim()).length
