import { existsSync } from 'node:fs'
import { isoDateSchema } from '../core/model/dates'
import { nextEdition } from '../core/model/next-edition'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readConference } from '../disk/read-conference'
import { saveConference } from '../disk/save-conference'
import { type Answer, done, misused, refused } from './answer'
import type { NewEditionFlags } from './record-commands'
import { today } from './today'

/** `tawsiya new-edition`: the next edition's file, from what this one leaves open. */
export async function runNewEdition(
  file: string,
  flags: NewEditionFlags,
  language: InterfaceLanguage,
): Promise<Answer> {
  const from = flags.from ?? today()
  const to = flags.to ?? from
  for (const date of [from, to]) {
    if (!isoDateSchema.safeParse(date).success) return misused('notADate', date, language)
  }
  const conference = await readConference(file)
  if (!conference.ok) return refused(conference.problem)
  // A conference somebody has worked on is worth more than a command typed twice.
  if (existsSync(flags.out)) return refused({ code: 'already-there', path: flags.out })
  const next = nextEdition(conference.value, { from, to, hijri: {} })
  const saved = await saveConference(flags.out, next)
  if (!saved.ok) return refused(saved.problem)
  const carried = next.recommendations.map(({ id }) => id)
  return done([flags.out], { ok: true, path: flags.out, recommendations: carried })
}
