import { bodyById } from '../model/body-by-id'
import { plainTextOf } from '../brief/parse-marks'
import type { BriefOptions } from '../model/brief-options'
import type { Conference } from '../model/conference'
import { formatDate, formatPeriod } from '../text/dates'
import { joinList } from '../text/document-words'
import type { Language, Localized } from '../text/language'
import { typeset } from '../text/typeset'
import type { FrameField } from './placeholder-names'

/** What the names in a letterhead stand for: `title` in the first language, `title.fr` in another. */
export function frameValues(
  conference: Conference,
  options: BriefOptions,
  kind: Localized,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const languages = [...new Set([...options.languages, ...conference.languages])]
  for (const language of languages) {
    for (const [name, value] of Object.entries(valuesIn(conference, options, kind, language))) {
      values.set(`${name}.${language}`, value)
      if (language === options.languages[0]) values.set(name, value)
    }
  }
  return values
}

function valuesIn(
  conference: Conference,
  options: BriefOptions,
  kind: Localized,
  language: Language,
): Readonly<Record<FrameField, string>> {
  const inLanguage = (text: Localized | undefined): string =>
    typeset(plainTextOf(text?.[language] ?? ''), language, options.digits)
  const addressee = bodyById(conference, options.addresseeId)
  const { period, contact } = conference
  return {
    conference: inLanguage(conference.title),
    title: inLanguage(conference.briefTitle) || inLanguage(conference.title),
    subject: inLanguage(kind),
    edition: inLanguage(conference.edition),
    city: inLanguage(conference.city),
    country: inLanguage(conference.country),
    venue: inLanguage(conference.venue),
    period: typeset(formatPeriod(period.from, period.to, language), language, options.digits),
    organiser: joinList(
      conference.organiserIds
        .map((id) => inLanguage(bodyById(conference, id)?.name))
        .filter((name) => name !== ''),
      language,
    ),
    addressee: inLanguage(addressee?.name),
    address: (addressee?.postalLines ?? []).map(inLanguage).filter(Boolean).join('\n'),
    'form-of-address': inLanguage(addressee?.formOfAddress),
    date: typeset(formatDate(options.issuedOn, language), language, options.digits),
    number: options.reference ?? '',
    website: conference.website,
    email: contact.email,
    phone: contact.phone,
  }
}
