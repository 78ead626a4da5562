import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { textOfRuns } from '../../core/brief/run'
import type { Conference } from '../../core/model/conference'
import { produceBrief } from '../../core/produce-brief'
import { readAssets } from '../../disk/read-assets'
import { readConference } from '../../disk/read-conference'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import type { Outcome } from '../../core/outcome'
import { parseMarks } from '../../core/brief/parse-marks'
import { templateForDocxtemplater } from './docxtemplater-template'
import { medianCpuMs } from './measure'

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
  for (const [count, rounds] of [
    [32, 40],
    [200, 10],
    [2000, 3],
  ] as const) {
    const conference = scaledTo(sample, count)
    const job = { conference, template, theme, options, format: 'docx' } as const
    const ours = async () => expect(await produceBrief(job, assets))
    const filled = await templateForDocxtemplater(theme, assets)
    const words = wordsOf(conference)
    const theirs = () => fill(filled, words)
    const [own = 0, other = 1] = await medianCpuMs([ours, theirs], rounds)
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
    process.stdout.write(
      `${count} recommendations: ${own.toFixed(1)} ms, docxtemplater ${other.toFixed(1)} ms, ratio ${(own / other).toFixed(2)} (${memory} MB)\n`,
    )
  }
}

function expect<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** The same conference with its recommendations said again until there are enough. */
function scaledTo(conference: Conference, count: number): Conference {
  const { recommendations } = conference
  return {
    ...conference,
    recommendations: Array.from({ length: count }, (_, index) => {
      const round = Math.floor(index / recommendations.length)
      const recommendation = recommendations[index % recommendations.length]
      if (!recommendation) throw new Error('no recommendations')
      return round === 0
        ? recommendation
        : { ...recommendation, id: `${recommendation.id}-${round}` }
    }),
  }
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
