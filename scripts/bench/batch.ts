import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { BatchOrder } from '../../core/batch/batch-order'
import { planBatch } from '../../core/batch/plan-batch'
import { runBatch } from '../../core/batch/run-batch'
import { plainTextOf } from '../../core/brief/parse-marks'
import { composeBrief } from '../../core/compose/compose-brief'
import { layOutBrief } from '../../core/layout/lay-out-brief'
import { addresseesOf } from '../../core/model/addressees'
import type { Body } from '../../core/model/body'
import type { Conference } from '../../core/model/conference'
import { succeed, type Outcome } from '../../core/outcome'
import { createProducer } from '../../core/produce-brief'
import { createPartsReader, type BriefParts } from '../../disk/read-brief-parts'
import { readConference } from '../../disk/read-conference'
import { readTemplate } from '../../disk/read-templates'
import { templateForDocxtemplater } from './docxtemplater-template'
import { ms, printRow, printTitle } from './table'
import { typstSource } from './typst-source'
import { NodeCompiler } from './typst-compiler'

const ministryCount = 50
/** Of one recommendation: its lead and its partners. Each ministry then has about three. */
const bodiesOfEach = 5

/**
 * Times 50 ministries × (brief + letter) × (Word + PDF) against Typst compiling the same 100 layouts in process
 * and docxtemplater filling the same 100 texts, in one run. Nothing goes to disk on either side.
 */
async function main(): Promise<void> {
  const conference = withMinistries(expect(await readConference('examples/oujda-2025.tawsiya')))
  const readParts = createPartsReader(conference)
  const { orders } = planBatch(conference, {
    templates: [
      expect(await readTemplate('ministry-brief')),
      expect(await readTemplate('ministry-letter')),
    ],
    addressees: addresseesOf(conference),
    languages: ['ar', 'fr'],
    arrangements: [],
    formats: ['docx', 'pdf'],
    options: { issuedOn: '2025-11-24', digits: 'western' },
    base: 'bench',
    isRegistered: true,
  })
  const partsOf = async ({ templateId, options }: BatchOrder) =>
    expect(await readParts(templateId, options.themeId))
  const ours = async (): Promise<void> => {
    const produce = createProducer()
    const report = await runBatch(orders, {
      async produce(order) {
        const { assets, ...parts } = await partsOf(order)
        const { options, format } = order
        return produce({ conference, options, format, ...parts }, assets)
      },
      put: async (name) => succeed({ place: name, sha256: '' }),
      isStopped: () => new Promise((resolve) => setImmediate(() => resolve(false))),
    })
    if (report.failed.length > 0) throw new Error(JSON.stringify(report.failed[0]))
  }
  const theirs = await referenceBatch(conference, orders, partsOf)

  printTitle(
    'A batch: 50 ministries × (brief + letter) × (Word + PDF) — beside Typst and docxtemplater',
  )
  await ours()
  theirs()
  const memory: number[] = []
  const ratios: number[] = []
  for (let round = 1; round <= 3; round += 1) {
    const [own, megabytes] = [await cpuMs(ours), process.memoryUsage().rss / 2 ** 20]
    const other = await cpuMs(theirs)
    memory.push(megabytes)
    ratios.push(own / other)
    const what = `${orders.length} files, round ${round}`
    printRow({ what, own: ms(own), other: ms(other), value: own / other })
  }
  const [, middle = 0] = ratios.toSorted((one, another) => one - another)
  printRow({ what: 'the middle of the rounds', own: '', value: middle, bar: 1 })
  const [first = 1, , last = 1] = memory
  const grown = `${first.toFixed(0)}, ${last.toFixed(0)} MB`
  printRow({
    what: 'memory after the first and the last round',
    own: grown,
    value: last / first,
    bar: 1.1,
  })
}

/** Everything that could be prepared beforehand is: only compiling and filling are timed. */
async function referenceBatch(
  conference: Conference,
  orders: readonly BatchOrder[],
  partsOf: (order: BatchOrder) => Promise<BriefParts>,
): Promise<() => void> {
  const sources: string[] = []
  const texts: object[] = []
  for (const order of orders) {
    const { template, theme } = await partsOf(order)
    if (order.format === 'pdf') {
      const brief = expect(composeBrief(template, theme, conference, order.options))
      sources.push(typstSource(layOutBrief(brief)))
    } else {
      texts.push(wordsFor(conference, order.options.addresseeId ?? ''))
    }
  }
  const [first] = orders
  if (!first) throw new Error('nothing is ordered')
  const { theme, assets } = await partsOf(first)
  const fontBlobs = [...assets.fonts.values()].map((bytes) => Buffer.from(bytes))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  const filled = await templateForDocxtemplater(theme, assets)
  return () => {
    // It remembers what it has compiled: every round is to be the first.
    compiler.evictCache(0)
    for (const source of sources) {
      compiler.pdf({ mainFileContent: source }, { pdfTags: true, pdfStandard: 'ua-1' })
    }
    for (const words of texts) fill(filled, words)
  }
}

function fill(template: Uint8Array, words: object): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
  })
  document.render(words)
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function withMinistries(conference: Conference): Conference {
  const logos: Conference['letterhead']['logos'] = []
  const bodies = Array.from({ length: ministryCount }, (_, index): Body => {
    const body = conference.bodies[index % conference.bodies.length]
    if (!body) throw new Error('no bodies')
    return { ...body, id: `m-${index}` }
  })
  const idOf = (index: number): string => `m-${index % ministryCount}`
  const recommendations = conference.recommendations.map((recommendation, index) => ({
    ...recommendation,
    leadBodyId: idOf(index * bodiesOfEach),
    partnerBodyIds: [1, 2, 3, 4].map((step) => idOf(index * bodiesOfEach + step)),
  }))
  return {
    ...conference,
    // Pictures would only be copied.
    letterhead: { ...conference.letterhead, logos },
    bodies: [...conference.bodies, ...bodies],
    recommendations,
  }
}

function wordsFor({ title, context, recommendations }: Conference, bodyId: string): object {
  const own = recommendations.filter(
    ({ leadBodyId, partnerBodyIds }) => leadBodyId === bodyId || partnerBodyIds.includes(bodyId),
  )
  return {
    ...{ title: title.ar, titre: title.fr },
    ...{ context: plainTextOf(context.ar ?? ''), contexte: plainTextOf(context.fr ?? '') },
    items: own.map(({ text, horizon }, index) => ({
      ...{ number: index + 1, ar: plainTextOf(text.ar ?? ''), fr: plainTextOf(text.fr ?? '') },
      ...{ short: text.ar, court: text.fr, due: horizon ?? '', who: bodyId, qui: bodyId },
    })),
  }
}

async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function expect<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

await main()
