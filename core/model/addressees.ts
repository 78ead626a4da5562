import { fail, succeed, type Outcome } from '../outcome'
import type { Body } from './body'
import type { Conference } from './conference'
import { nearestName } from './nearest-name'

/** The bodies that lead or take part in a recommendation, in the order of the record. */
export function addresseesOf({ bodies, recommendations }: Conference): readonly Body[] {
  const asked = new Set(
    recommendations.flatMap(({ leadBodyId, partnerBodyIds }) => [leadBodyId, ...partnerBodyIds]),
  )
  return bodies.filter(({ id }) => asked.has(id))
}

/** The addressee somebody means: by id, or by a name or short name in any language. */
export function findAddressee(conference: Conference, written: string): Outcome<Body> {
  const addressees = addresseesOf(conference)
  const body =
    addressees.find(({ id }) => id === written) ??
    addressees.find((each) => namesOf(each).some((name) => fold(name) === fold(written)))
  if (body) return succeed(body)
  const names = addressees.flatMap((each) => [each.id, ...namesOf(each)])
  const meant = nearestName(fold(written), names.map(fold))
  const suggestion =
    names.find((name) => fold(name) === meant) ?? names.find((name) => holds(name, written))
  return fail('unknown-addressee', written, suggestion ?? listIds(addressees))
}

/** Whether a name has what was written in it: `interieur` is short for `min-interieur`. */
const holds = (name: string, written: string): boolean =>
  fold(written).length > 2 && fold(name).includes(fold(written))

const namesOf = ({ name, shortName }: Body): readonly string[] =>
  [...Object.values(name), ...Object.values(shortName)].filter((text) => text.trim() !== '')

/** Letters without their accents and vowel signs, capitals and spacing aside: what people type. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

const listIds = (bodies: readonly Body[]): string => {
  const ids = bodies.map(({ id }) => id)
  return ids.length > 12 ? `${ids.slice(0, 12).join(', ')}, …` : ids.join(', ')
}
