import { bodyById } from '../model/body-by-id'
import type { BriefOptions } from '../model/brief-options'
import type { Conference } from '../model/conference'
import type { Template } from '../model/template'
import { fail, type Outcome } from '../outcome'

/** Why a document cannot be made from these choices; nothing where it can. */
export function refuse(
  template: Template,
  conference: Conference,
  options: BriefOptions,
): Outcome<never> | undefined {
  return (
    refuseLanguages(template, conference, options) ?? refuseAddressee(template, conference, options)
  )
}

function refuseLanguages(
  template: Template,
  conference: Conference,
  { languages, arrangement }: BriefOptions,
): Outcome<never> | undefined {
  const absent = languages.find((language) => !conference.languages.includes(language))
  if (absent) return fail('language-not-in-conference', absent, conference.languages.join(', '))
  if (!template.arrangements.includes(arrangement)) {
    return fail('unknown-arrangement', arrangement, template.arrangements.join(', '))
  }
  const distinct = new Set(languages).size
  if (arrangement === 'one-language' && languages.length !== 1) {
    return fail('one-language-needed', arrangement, languages.join(', '))
  }
  const isMany = arrangement !== 'one-language'
  if (isMany && (distinct < 2 || distinct !== languages.length)) {
    return fail('two-languages-needed', arrangement, languages.join(', '))
  }
  if (isMany && arrangement !== 'one-after-another' && distinct > 2) {
    return fail('two-languages-needed', arrangement, languages.join(', '))
  }
  return undefined
}

function refuseAddressee(
  template: Template,
  conference: Conference,
  { addresseeId }: BriefOptions,
): Outcome<never> | undefined {
  if (addresseeId === undefined) {
    return template.audience === 'addressee' ? fail('addressee-needed', template.id) : undefined
  }
  return bodyById(conference, addresseeId)
    ? undefined
    : fail('unknown-addressee', addresseeId, conference.bodies.map(({ id }) => id).join(', '))
}
