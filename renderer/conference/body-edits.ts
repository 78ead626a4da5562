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

/** The bodies that are named somewhere, each with the number of recommendations it leads. */
export function bodiesInUse(conference: Conference): ReadonlyMap<string, number> {
  const leads = new Map<string, number>()
  const note = (id: string | undefined, count: number): void => {
    if (id !== undefined) leads.set(id, (leads.get(id) ?? 0) + count)
  }
  for (const id of [...conference.organiserIds, ...conference.partnerIds]) note(id, 0)
  for (const { leadBodyId, partnerBodyIds } of conference.recommendations) {
    note(leadBodyId, 1)
    for (const id of partnerBodyIds) note(id, 0)
  }
  return leads
}
