import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { textOfRuns } from '../../core/brief/run'
import type { Conference } from '../../core/model/conference'
import { serialiseConference } from '../../core/model/serialise-conference'
import { produceBrief } from '../../core/produce-brief'
import { readAssets } from '../../disk/read-assets'
import { readConference } from '../../disk/read-conference'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import type { Outcome } from '../../core/outcome'
import { parseMarks } from '../../core/brief/parse-marks'
import { templateForDocxtemplater } from './docxtemplater-template'
import { exportAlone } from './alone'
import { medianCpuMs } from './measure'
import { freshTexts, scaledTo } from './scaled-conference'
import { ms, printRow, printTitle } from './table'

/** Times Word files against docxtemplater filling the same words into a finished layout, in one run. */
async function main(): Promise<void> {
  const sample = expect(await readConference('examples/oujda-2025.tawsiya'))
  const template = expect(await readTemplate('policy-brief'))
  const theme = expect(await readTheme(template.theme))
  const assets = expect(await readAssets(theme, sample))
  const options = {
    languages: ['ar', 'fr'],
    arrangement: 'side-by-side',
    issuedOn: '2025-11-14',
    digits: 'western',
  } as const
  printTitle('Word, both languages side by side — beside docxtemplater filling a finished layout')
  for (const [count, rounds] of [
    [32, 40],
    [200, 10],
    [2000, 3],
  ] as const) {
    const scaled = scaledTo(sample, count)
    const ours = async (conference: Conference) =>
      expect(await produceBrief({ conference, template, theme, options, format: 'docx' }, assets))
    const filled = await templateForDocxtemplater(theme, assets)
    const theirs = (conference: Conference) => fill(filled, wordsOf(conference))
    const [own = 0, other = 1] = await medianCpuMs([ours, theirs], rounds, (round) =>
      freshTexts(scaled, round),
    )
    const what = `${count} recommendations`
    const times = { own: ms(own), other: ms(other) }
    printRow({ what: `${what}, warm`, ...times, value: own / other, bar: 1.5 })
    if (count === 2000) {
      printRow({ what: `${what}, warm, seconds`, own: ms(own), value: own / 1000, bar: 1.5 })
    }
    await measureAlone(freshTexts(scaled, 0), what, count)
  }
}

async function measureAlone(conference: Conference, what: string, count: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-bench-'))
  try {
    const file = path.join(folder, 'c.tawsiya')
    await writeFile(file, serialiseConference(conference))
    const { cpuMs, peakMb } = await exportAlone(folder, file, 'docx')
    printRow({ what: `${what}, cold`, own: ms(cpuMs) })
    const most = count === 2000 ? { value: peakMb, bar: 300 } : {}
    printRow({ what: `${what}, cold, most memory`, own: `${peakMb.toFixed(0)} MB`, ...most })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function expect<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

function wordsOf(conference: Conference) {
  const plain = (text: string | undefined): string => textOfRuns(parseMarks(text ?? ''))
  const bodies = new Map(conference.bodies.map((body) => [body.id, body.name]))
  return {
    title: plain(conference.title.ar),
    titre: plain(conference.title.fr),
    context: plain(conference.context.ar),
    contexte: plain(conference.context.fr),
    items: conference.recommendations.map((recommendation, index) => {
      const lead = bodies.get(recommendation.leadBodyId ?? '')
      return {
        number: String(index + 1),
        ar: plain(recommendation.text.ar),
        fr: plain(recommendation.text.fr),
        who: plain(lead?.ar),
        qui: plain(lead?.fr),
        due: recommendation.horizon ?? '',
        short: plain(recommendation.shortTitle.ar),
        court: plain(recommendation.shortTitle.fr),
      }
    }),
  }
}

function fill(template: Uint8Array, words: ReturnType<typeof wordsOf>): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { linebreaks: true })
  document.render(words)
  return document.toBuffer({ compression: 'DEFLATE' })
}

await main()
