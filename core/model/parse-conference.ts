import type { Outcome } from '../outcome'
import { conferenceSchema, type Conference } from './conference'
import { migrate } from './migrate'
import { parseAgainst } from './parse-against'
import { parseJson } from './parse-json'

/**
 * Reads the text of a `.tawsiya` file, of this version or an older one. Wrong shapes are refused with
 * their place; references that lead nowhere and ids that repeat are not: nothing is lost because of them,
 * and `checkConference` says so.
 */
export function parseConference(text: string): Outcome<Conference> {
  const json = parseJson(text)
  if (!json.ok) return json
  const migrated = migrate(json.value)
  if (!migrated.ok) return migrated
  return parseAgainst(conferenceSchema, migrated.value, 'not-a-conference')
}
