import { produceReviewTable } from '../core/produce-review-table'
import { isLanguage } from '../core/text/language'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { readTheme } from '../disk/read-theme'
import { saveFile } from '../disk/save-file'
import { type Answer, done, misusedValue, refused } from './answer'
import { writeOutput } from './output'
import type { ReviewFlags } from './review-command'
import { today } from './today'

/** `tawsiya review-table`: every text in two languages, one beside the other, as a Word file. */
export async function runReviewTable(
  file: string,
  { from, to, out }: ReviewFlags,
  spoken: InterfaceLanguage,
): Promise<Answer> {
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  const { languages } = conference.value
  const source = from ?? languages[0] ?? 'ar'
  const target = to ?? languages.find((each) => each !== source) ?? source
  for (const name of [source, target]) {
    if (!isLanguage(name) || !languages.includes(name)) {
      const code = isLanguage(name) ? 'language-not-in-conference' : 'unknown-language'
      return misusedValue({ code, path: name, detail: languages.join(', ') }, spoken)
    }
  }
  if (!isLanguage(source) || !isLanguage(target) || source === target) {
    return misusedValue({ code: 'two-languages-needed', detail: languages.join(', ') }, spoken)
  }
  const theme = await readTheme('serif')
  if (!theme.ok) return refused(theme.problem)
  const job = { conference: conference.value, theme: theme.value, source, target }
  const bytes = await produceReviewTable({ ...job, issuedOn: today() })
  if (!bytes.ok) return refused(bytes.problem)
  if (out === '-') {
    await writeOutput(bytes.value)
    return done([], undefined)
  }
  const saved = await saveFile(out, bytes.value)
  return saved.ok ? done([out], { ok: true, path: out }) : refused(saved.problem)
}
