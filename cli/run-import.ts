import { printProposal } from '../core/exchange/communique/print-proposal'
import { factNames, type CommuniqueProposal } from '../core/exchange/communique/proposal'
import { proposeFromText } from '../core/exchange/communique/propose-records'
import { acceptAll, takeOver } from '../core/exchange/communique/take-over'
import { readCommunique } from '../core/exchange/read-communique'
import { newConference } from '../core/model/new-conference'
import { serialiseConference } from '../core/model/serialise-conference'
import { isLanguage } from '../core/text/language'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { placeInFile } from '../disk/file-problems'
import { readBytes, readInputBytes } from '../disk/read-text'
import { saveConference } from '../disk/save-conference'
import { type Answer, done, misusedValue, refused } from './answer'
import type { ImportFlags } from './import-communique'
import { writeOutput } from './output'
import { today } from './today'

/** `tawsiya import`: proposes records from a communiqué, and with `--out` takes all of them over. */
export async function runImport(
  file: string,
  { language, out }: ImportFlags,
  spoken: InterfaceLanguage,
): Promise<Answer> {
  const hint = language
  if (hint !== undefined && !isLanguage(hint)) {
    return misusedValue({ code: 'unknown-language', path: hint, detail: 'ar, fr, en' }, spoken)
  }
  const name = file === '-' ? 'stdin' : file
  const bytes = await (file === '-' ? readInputBytes() : readBytes(file))
  if (!bytes.ok) return refused(bytes.problem)
  const read = placeInFile(readCommunique(bytes.value), name)
  if (!read.ok) return refused(read.problem)
  const remarks = read.value.tookChanges ? [changesTaken[spoken].replace('{it}', () => name)] : []
  const proposal = proposeFromText(read.value, hint)
  if (out !== undefined) {
    const empty = newConference([proposal.language], today())
    const conference = takeOver(empty, proposal, acceptAll(proposal))
    if (out === '-') {
      await writeOutput(Buffer.from(serialiseConference(conference)))
      return done([], undefined, remarks)
    }
    const saved = await saveConference(out, conference)
    if (!saved.ok) return refused(saved.problem)
  }
  return done(linesOf(proposal, out), printProposal(proposal), remarks)
}

const changesTaken: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'في \u2068{it}\u2069 تعديلات متعقَّبة: قُرئ كما لو قُبلت كلها.',
  fr: '{it} contient des modifications suivies : il est lu comme si toutes étaient acceptées.',
  en: '{it} holds tracked changes: it is read as if all of them were accepted.',
}

/** What was found, one thing a line, and where it went. */
function linesOf(proposal: CommuniqueProposal, out: string | undefined): readonly string[] {
  const { axes, recommendations, facts } = proposal
  const told = factNames.flatMap((name) =>
    facts[name].map(({ text }) => `${name}\t${oneLine(text)}`),
  )
  const asked = recommendations.map(
    ({ text, axis }) =>
      `recommendation\t${axis === null ? '' : oneLine(axes[axis]?.text ?? '')}\t${oneLine(text)}`,
  )
  return [...told, ...asked, ...(out === undefined ? [] : [out])]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
