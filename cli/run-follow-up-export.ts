import path from 'node:path'
import { followUpFormats } from '../core/exchange/follow-up/follow-up-format'
import { writeFollowUp } from '../core/exchange/follow-up/write-follow-up'
import { safeFileName } from '../core/text/file-names'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { saveFile } from '../disk/save-file'
import { type Answer, done, misusedValue, refused } from './answer'
import { baseName } from './base-name'
import { namesIn } from './export-options'
import type { FollowUpExportFlags } from './follow-up-command'

/** `tawsiya follow-up export`: the action matrix in each format asked for. */
export async function runFollowUpExport(
  file: string,
  flags: FollowUpExportFlags,
  language: InterfaceLanguage,
): Promise<Answer> {
  const formats = namesIn(flags.format, followUpFormats, 'unknown-format')
  if ('problem' in formats) return misusedValue(formats.problem, language)
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  const base = safeFileName(baseName(file, conference.value))
  const written: string[] = []
  for (const format of formats.names) {
    const place = path.join(flags.out, `${base} - follow-up.${format}`)
    const saved = await saveFile(place, await writeFollowUp(conference.value, format))
    if (!saved.ok) return refused(saved.problem)
    written.push(place)
  }
  return done(written, { ok: true, files: written })
}
