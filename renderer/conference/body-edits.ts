import { bodySchema, type Body } from '../../core/model/body'
import type { Conference } from '../../core/model/conference'
import { scriptOf } from '../../core/text/language'

export const addBody = (conference: Conference, id: string): Conference => ({
  ...conference,
  bodies: [bodySchema.parse({ id, name: {} }), ...conference.bodies],
})

/** Adds a body under a name that was typed in whichever of the languages it is written in. */
export function addNamedBody(conference: Conference, id: string, name: string): Conference {
  const script = /\p{Script=Arabic}/u.test(name) ? 'Arab' : 'Latn'
  const language =
    conference.languages.find((one) => scriptOf(one) === script) ?? conference.languages[0]
  return editBody(addBody(conference, id), id, { name: { [language ?? 'ar']: name } })
}

export const editBody = (
  conference: Conference,
  id: string,
  changes: Partial<Body>,
): Conference => ({
  ...conference,
  bodies: conference.bodies.map((body) => (body.id === id ? { ...body, ...changes } : body)),
})

/** A body that a recommendation or the conference names stays. */
export const deleteBody = (conference: Conference, id: string): Conference =>
  bodiesInUse(conference).has(id)
    ? conference
    : { ...conference, bodies: conference.bodies.filter((body) => body.id !== id) }

/** What a body has to do: how many recommendations it leads, and in how many it takes part. */
export interface BodyDuties {
  readonly leads: number
  readonly partners: number
}

/** The bodies that are named somewhere, each with its duties. */
export function bodiesInUse(conference: Conference): ReadonlyMap<string, BodyDuties> {
  const duties = new Map<string, BodyDuties>()
  const note = (id: string | undefined, leads: number, partners: number): void => {
    if (id === undefined) return
    const known = duties.get(id) ?? { leads: 0, partners: 0 }
    duties.set(id, { leads: known.leads + leads, partners: known.partners + partners })
  }
  for (const id of [...conference.organiserIds, ...conference.partnerIds]) note(id, 0, 0)
  for (const { leadBodyId, partnerBodyIds } of conference.recommendations) {
    note(leadBodyId, 1, 0)
    for (const id of partnerBodyIds) note(id, 0, 1)
  }
  return duties
}
