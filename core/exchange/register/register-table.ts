import { bodyById } from '../../model/body-by-id'
import type { Conference } from '../../model/conference'
import { directionOf, type Language, type Localized } from '../../text/language'
import type { Table } from '../tables/table'
import { tableWord } from '../tables/table-words'

/** The names of templates by id, so that the register says "Letter", not `ministry-letter`. */
export type TemplateNames = ReadonlyMap<string, Localized>

/** Everything that went out under a number, one row for each file, in the conference's primary language. */
export function registerTable(conference: Conference, templateNames: TemplateNames): Table {
  const [language = 'ar'] = conference.languages
  const word = (name: Parameters<typeof tableWord>[0]): string => tableWord(name, language)
  return {
    title: word('register'),
    direction: directionOf(language),
    columns: [
      { heading: word('number'), width: 22, direction: 'ltr' },
      { heading: word('addressee'), width: 44 },
      { heading: word('document'), width: 26 },
      { heading: word('languages'), width: 12, direction: 'ltr' },
      { heading: word('date'), width: 12, direction: 'ltr' },
      { heading: word('file'), width: 60, direction: 'ltr' },
      { heading: word('sha256'), width: 68, direction: 'ltr' },
    ],
    rows: conference.issued.flatMap((document) => {
      const { reference, addresseeId, templateId, languages, issuedOn, files } = document
      const addressee = bodyById(conference, addresseeId)
      const facts = [
        reference,
        addressee ? inLanguage(addressee.name, language) || addressee.id : (addresseeId ?? ''),
        inLanguage(templateNames.get(templateId) ?? {}, language) || templateId,
        languages.join(', '),
        issuedOn,
      ]
      // A document whose making was cut short has a number and no file.
      const made = files.length > 0 ? files : [{ name: '', sha256: '' }]
      return made.map(({ name, sha256 }) => [...facts, name, sha256])
    }),
  }
}

const inLanguage = (text: Localized, language: Language): string =>
  text[language] ?? Object.values(text).find((each) => each !== '') ?? ''
