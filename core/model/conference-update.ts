import { z } from 'zod'
import { conferenceSchema, type Conference } from './conference'
import type { DeepReadonly } from './deep-readonly'
import { recommendationSchema } from './recommendation'

const version = z.number().int()

/** A conference on its way to another process: the whole of it, or what has changed since a version sent before. */
export const conferenceUpdateSchema = z.union([
  z.strictObject({ version, whole: conferenceSchema }),
  z.strictObject({
    version,
    since: version,
    /** Everything but the recommendations, when any of it has changed. */
    rest: conferenceSchema.omit({ recommendations: true }).optional(),
    /** By their place in the list, whose length is as before. */
    records: z.array(
      z.strictObject({ at: z.number().int().min(0), recommendation: recommendationSchema }),
    ),
  }),
])
export type ConferenceUpdate = DeepReadonly<z.infer<typeof conferenceUpdateSchema>>

/** One end: remembers what it sent last. */
export interface UpdateSender {
  readonly next: (conference: Conference) => ConferenceUpdate
  /** The other end may have lost what it had: the next one goes whole. */
  readonly startAfresh: () => void
}

/** Typing changes one record of perhaps thousands: only that one is copied from process to process. */
export function createUpdateSender(): UpdateSender {
  let sent: { readonly version: number; readonly conference: Conference } | undefined
  let lastVersion = 0
  return {
    next(conference) {
      const number = ++lastVersion
      const update = sent
        ? updateBetween(sent.conference, conference, sent.version, number)
        : { version: number, whole: conference }
      sent = { version: number, conference }
      return update
    },
    startAfresh() {
      sent = undefined
    },
  }
}

/** The other end: the conference after an update, what is unchanged being the very same; nothing if it missed one. */
export function createUpdateReceiver(): (update: ConferenceUpdate) => Conference | undefined {
  let known: { readonly version: number; readonly conference: Conference } | undefined
  return (update) => {
    const conference = 'whole' in update ? update.whole : applied(update, known)
    known = conference && { version: update.version, conference }
    return conference
  }
}

type Changes = Exclude<ConferenceUpdate, { readonly whole: Conference }>

function updateBetween(
  before: Conference,
  after: Conference,
  since: number,
  number: number,
): ConferenceUpdate {
  const [{ recommendations: earlier, ...restBefore }, { recommendations: later, ...rest }] = [
    before,
    after,
  ]
  if (earlier.length !== later.length) return { version: number, whole: after }
  const records = later.flatMap((recommendation, at) =>
    recommendation === earlier[at] ? [] : [{ at, recommendation }],
  )
  return {
    ...{ version: number, since, records },
    ...(isSame(restBefore, rest) ? {} : { rest }),
  }
}

function isSame(one: object, other: object): boolean {
  const [ones, others] = [Object.entries(one), Object.entries(other)]
  const byName = new Map<string, unknown>(others)
  return ones.length === others.length && ones.every(([name, it]) => byName.get(name) === it)
}

function applied(
  { since, rest, records }: Changes,
  known: { readonly version: number; readonly conference: Conference } | undefined,
): Conference | undefined {
  if (known?.version !== since) return undefined
  const { recommendations, ...restBefore } = known.conference
  if (records.some(({ at }) => at >= recommendations.length)) return undefined
  const changed = new Map(records.map(({ at, recommendation }) => [at, recommendation]))
  return {
    ...(rest ?? restBefore),
    recommendations:
      changed.size === 0 ? recommendations : recommendations.map((it, at) => changed.get(at) ?? it),
  }
}
