import { produceReviewTable } from '../core/produce-review-table'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { readTheme } from '../disk/read-theme'
import { saveFile } from '../disk/save-file'
import { type Answer, done, misusedValue, refused } from './answer'
import { languagePair } from './language-pair'
import { writeOutput } from './output'
import type { ReviewFlags } from './review-command'
import { today } from './today'

/** `tawsiya review-table`: every text in two languages, one beside the other, as a Word file. */
export async function runReviewTable(
  file: string,
  { out, ...wishes }: ReviewFlags,
  spoken: InterfaceLanguage,
): Promise<Answer> {
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  const pair = languagePair(conference.value, wishes)
  if ('problem' in pair) return misusedValue(pair.problem, spoken)
  const theme = await readTheme('serif')
  if (!theme.ok) return refused(theme.problem)
  const job = { conference: conference.value, theme: theme.value, ...pair }
  const bytes = await produceReviewTable({ ...job, issuedOn: today() })
  if (!bytes.ok) return refused(bytes.problem)
  if (out === '-') {
    await writeOutput(bytes.value)
    return done([], undefined)
  }
  const saved = await saveFile(out, bytes.value)
  return saved.ok ? done([out], { ok: true, path: out }) : refused(saved.problem)
}
