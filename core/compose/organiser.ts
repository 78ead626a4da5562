import type { Body } from '../model/body'
import { documentWord, joinList } from '../text/document-words'
import type { Language } from '../text/language'
import type { Composition } from './composition'

/** The organisers' names in one language, joined as that language joins a list. */
export const organiserName = (composition: Composition, language: Language): string =>
  bodyNames(composition, composition.conference.organiserIds, language, 'name')

/** City, or city and country, in one language. */
export function placeOf(
  composition: Composition,
  language: Language,
  extent: 'city' | 'city-and-country',
): string {
  const { city, country } = composition.conference
  const parts = extent === 'city' ? [city] : [city, country]
  const written = parts.map((part) => part[language]?.trim() ?? '').filter(Boolean)
  return joinList(written, language)
}

/** Names of bodies in one language; an unknown id is left out, a missing translation is not guessed. */
function bodyNames(
  composition: Composition,
  ids: readonly string[],
  language: Language,
  length: 'name' | 'short-name',
): string {
  const names = ids.flatMap((id) => {
    const body = composition.bodies.get(id)
    if (!body) return []
    const name = nameIn(body, language, length) || otherName(composition, body, length)
    return name || documentWord('missing-translation', language)
  })
  return joinList(names, language)
}

/** In running heads and within sentences a name of another language is not marked: there is no room for it. */
function otherName(
  { conference, options }: Composition,
  body: Body,
  length: 'name' | 'short-name',
): string {
  if (options.missing !== 'fallback') return ''
  return conference.languages.map((each) => nameIn(body, each, length)).find(Boolean) ?? ''
}

/** A body's name, or its short one where it has one; empty where nobody has translated it. */
export function nameIn(body: Body, language: Language, length: 'name' | 'short-name'): string {
  const short = length === 'short-name' ? body.shortName[language]?.trim() : ''
  return short || (body.name[language]?.trim() ?? '')
}
