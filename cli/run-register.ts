import { safeFileName } from '../core/text/file-names'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { registerFormats, saveRegister } from '../disk/save-register'
import { type Answer, done, misusedValue, refused } from './answer'
import { baseName } from './base-name'
import { namesIn } from './export-options'
import type { RegisterFlags } from './record-commands'

/** `tawsiya register`: everything that went out under a number, as a spreadsheet. */
export async function runRegister(
  file: string,
  flags: RegisterFlags,
  language: InterfaceLanguage,
): Promise<Answer> {
  const formats = namesIn(flags.format, registerFormats, 'unknown-format')
  if ('problem' in formats) return misusedValue(formats.problem, language)
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  if (conference.value.issued.length === 0) return refused({ code: 'nothing-issued', path: file })
  const base = safeFileName(baseName(file, conference.value))
  const written = await saveRegister(conference.value, flags.out, base, formats.names)
  if (!written.ok) return refused(written.problem)
  return done(written.value, { ok: true, files: written.value })
}
