import { writeXliff } from '../core/exchange/xliff/write-xliff'
import { xliffVersions } from '../core/exchange/xliff/xliff-version'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { saveFile } from '../disk/save-file'
import { type Answer, done, misusedValue, refused } from './answer'
import { languagePair } from './language-pair'
import { writeOutput } from './output'
import type { XliffFlags } from './review-command'

/** `tawsiya xliff`: every text in two languages for a translator's tool. */
export async function runXliff(
  file: string,
  { out, use, ...wishes }: XliffFlags,
  spoken: InterfaceLanguage,
): Promise<Answer> {
  const version = xliffVersions.find((each) => each === use)
  if (version === undefined) {
    const problem = { code: 'unknown-format', path: use, detail: xliffVersions.join(', ') } as const
    return misusedValue(problem, spoken)
  }
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  const pair = languagePair(conference.value, wishes)
  if ('problem' in pair) return misusedValue(pair.problem, spoken)
  const xml = writeXliff({ conference: conference.value, ...pair, version })
  if (out === '-') {
    await writeOutput(Buffer.from(xml))
    return done([], undefined)
  }
  const saved = await saveFile(out, xml)
  return saved.ok ? done([out], { ok: true, path: out }) : refused(saved.problem)
}
