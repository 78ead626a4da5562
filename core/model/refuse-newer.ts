import { fail, type Outcome } from '../outcome'
import { isRecord } from './schema-walk'

/** The version of templates and themes that this program writes; files without one are of the first. */
export const templateVersion = 1

/** Refuses a template or theme of a newer program before anything else in it is judged. */
export function refuseNewer(file: unknown): Outcome<never> | undefined {
  const version = isRecord(file) ? file['schemaVersion'] : undefined
  return typeof version === 'number' && version > templateVersion
    ? fail('newer-version', undefined, String(version))
    : undefined
}
