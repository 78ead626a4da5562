import type { Body } from '../../core/model/body'
import type { Conference } from '../../core/model/conference'
import { foldText } from '../../core/text/fold-text'

/**
 * Makes two bodies one: whatever named the one that goes names the one that stays, which also takes the
 * texts that it lacks itself.
 */
export function mergeBodies(conference: Conference, goneId: string, keptId: string): Conference {
  const gone = conference.bodies.find(({ id }) => id === goneId)
  const kept = conference.bodies.find(({ id }) => id === keptId)
  if (!gone || !kept || gone === kept) return conference
  const merged: Body = {
    ...kept,
    name: { ...gone.name, ...kept.name },
    shortName: { ...gone.shortName, ...kept.shortName },
    formOfAddress: { ...gone.formOfAddress, ...kept.formOfAddress },
    kind: kept.kind === 'other' ? gone.kind : kept.kind,
    postalLines: kept.postalLines.length > 0 ? kept.postalLines : gone.postalLines,
    email: kept.email || gone.email,
  }
  const renamed = (ids: readonly string[]): readonly string[] =>
    ids.includes(goneId) ? [...new Set(ids.map((id) => (id === goneId ? keptId : id)))] : ids
  return {
    ...conference,
    bodies: conference.bodies
      .filter((body) => body !== gone)
      .map((body) => (body === kept ? merged : body)),
    organiserIds: renamed(conference.organiserIds),
    partnerIds: renamed(conference.partnerIds),
    recommendations: conference.recommendations.map((one) => {
      const leadBodyId = one.leadBodyId === goneId ? keptId : one.leadBodyId
      const partnerBodyIds = renamed(one.partnerBodyIds).filter((id) => id !== leadBodyId)
      const isSame =
        leadBodyId === one.leadBodyId &&
        partnerBodyIds.length === one.partnerBodyIds.length &&
        partnerBodyIds.every((id, index) => id === one.partnerBodyIds[index])
      return isSame
        ? one
        : { ...one, ...(leadBodyId === undefined ? {} : { leadBodyId }), partnerBodyIds }
    }),
    issued: conference.issued.map((one) =>
      one.addresseeId === goneId ? { ...one, addresseeId: keptId } : one,
    ),
  }
}

/** Bodies that seem to be entered twice, each with the one that was there first. */
export function findTwins(conference: Conference): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const twins = new Map<string, string>()
  for (const { id, name, shortName } of conference.bodies) {
    const keys = conference.languages.flatMap((language) =>
      [name[language], shortName[language]].flatMap((text) =>
        text?.trim() ? [`${language} ${foldText(text).text.trim().replace(/\s+/g, ' ')}`] : [],
      ),
    )
    const twin = keys.map((key) => first.get(key)).find((found) => found !== undefined)
    if (twin !== undefined && twin !== id) twins.set(id, twin)
    for (const key of keys) if (!first.has(key)) first.set(key, id)
  }
  return twins
}
