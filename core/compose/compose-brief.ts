import type { BriefDocument, Part } from '../brief/brief-document'
import { plainTextOf } from '../brief/parse-marks'
import type { Theme } from '../brief/theme'
import type { BriefOptions } from '../model/brief-options'
import type { Conference } from '../model/conference'
import { numberRecommendations } from '../model/numbering'
import type { Template } from '../model/template'
import { fail, succeed, type Outcome } from '../outcome'
import type { Language, Localized } from '../text/language'
import type { Composition } from './composition'
import { composePart } from './compose-part'

/**
 * Says what a brief says: the sections of the template, filled from the record, in the chosen languages.
 * Fails when the languages do not fit the conference or the arrangement.
 */
export function composeBrief(
  template: Template,
  theme: Theme,
  conference: Conference,
  options: BriefOptions,
): Outcome<BriefDocument> {
  const refusal = refuse(template, conference, options)
  if (refusal) return refusal
  const bodies = new Map(conference.bodies.map((body) => [body.id, body]))
  const numbered = numberRecommendations(conference)
  const parts: readonly Part[] = languageGroups(options).map((languages) => {
    const composition: Composition = { conference, options, languages, numbered, bodies }
    return composePart(template, composition)
  })
  const first = options.languages
  return succeed({
    title: plainIn(conference.briefTitle, first) || plainIn(conference.title, first),
    author: conference.organiserIds
      .map((id) => plainIn(bodies.get(id)?.name ?? {}, first))
      .filter(Boolean)
      .join(', '),
    subject: plainIn(conference.title, first),
    languages: options.languages,
    issuedOn: options.issuedOn,
    theme,
    paper: template.page,
    parts,
  })
}

function refuse(
  template: Template,
  conference: Conference,
  options: BriefOptions,
): Outcome<never> | undefined {
  const { languages, arrangement } = options
  const absent = languages.find((language) => !conference.languages.includes(language))
  if (absent) return fail('language-not-in-conference', absent, conference.languages.join(', '))
  if (!template.arrangements.includes(arrangement)) {
    return fail('unknown-arrangement', arrangement, template.arrangements.join(', '))
  }
  const distinct = new Set(languages).size
  if (arrangement === 'one-language' && languages.length !== 1) {
    return fail('one-language-needed', arrangement, languages.join(', '))
  }
  if (arrangement !== 'one-language' && (distinct < 2 || distinct !== languages.length)) {
    return fail('two-languages-needed', arrangement, languages.join(', '))
  }
  if (arrangement === 'side-by-side' && distinct > 2) {
    return fail('two-languages-needed', arrangement, languages.join(', '))
  }
  return undefined
}

const languageGroups = (options: BriefOptions): readonly (readonly Language[])[] =>
  options.arrangement === 'one-after-another'
    ? options.languages.map((language) => [language])
    : [options.languages]

/** The text in the first of the languages that has it, without its marks. */
function plainIn(text: Localized, languages: readonly Language[]): string {
  const written = languages.map((language) => text[language]?.trim()).find(Boolean)
  return plainTextOf(written ?? '').replace(/\s+/g, ' ')
}
