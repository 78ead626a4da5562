/** Times tagged PDF against Typst making the same pages: in one warm process, and each in a process of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Assets } from '../../core/brief/assets'
import { composeBrief } from '../../core/compose/compose-brief'
import { layOutBrief } from '../../core/layout/lay-out-brief'
import type { PageLayout } from '../../core/layout/page-layout'
import type { Conference } from '../../core/model/conference'
import { serialiseConference } from '../../core/model/serialise-conference'
import type { Outcome } from '../../core/outcome'
import { writePdf } from '../../core/writers/pdf/write-pdf'
import { readAssets } from '../../disk/read-assets'
import { readConference } from '../../disk/read-conference'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import { exportAlone, runAlone } from './alone'
import { medianCpuMs } from './measure'
import { freshTexts, scaledTo } from './scaled-conference'
import { ms, printRow, printTitle } from './table'
import { NodeCompiler } from './typst-compiler'
import { typstSource } from './typst-source'

const sizes = [
  { count: 32, rounds: 15 },
  { count: 200, rounds: 8 },
  { count: 2000, rounds: 2 },
] as const

const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-bench-'))
const sample = await sampleWithoutPictures()
const assets = await assetsOf(sample)
try {
  printTitle('PDF, both languages side by side, tagged — beside Typst')
  const perRecommendation: number[] = []
  for (const { count, rounds } of sizes) {
    perRecommendation.push((await compareWarm(count, rounds)) / count)
    await compareAlone(count)
  }
  const [, at200 = 1, at2000 = 1] = perRecommendation
  const growth = at2000 / at200
  printRow({ what: 'growth from 200 to 2000', own: 'linear: 1', value: growth, bar: 1.2 })
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** The same pages for either writer. */
interface Pages {
  readonly layout: PageLayout
  readonly mainFileContent: string
}

async function compareWarm(count: number, rounds: number): Promise<number> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fontBlobs() }] })
  const bytes = { own: 0, other: 0 }
  const ours = async ({ layout }: Pages): Promise<void> => {
    bytes.own = valueOf(await writePdf(layout, assets)).length
  }
  const theirs = ({ mainFileContent }: Pages): void => {
    compiler.evictCache(0)
    const pdf = compiler.pdf({ mainFileContent }, { pdfTags: true, pdfStandard: 'ua-1' })
    bytes.other = pdf.length
  }
  const [own = 0, other = 1] = await medianCpuMs([ours, theirs], rounds, async (round) => {
    const layout = await layoutOf(freshTexts(scaledTo(sample, count), round))
    return { layout, mainFileContent: typstSource(layout) }
  })
  const what = `${count} recommendations`
  printRow({ what: `${what}, warm`, own: ms(own), other: ms(other), value: own / other, bar: 1 })
  const size = { own: `${kB(bytes.own)} kB`, other: `${kB(bytes.other)} kB` }
  printRow({ what: `${what}, file`, ...size, value: bytes.own / bytes.other, bar: 1 })
  return own
}

/** The whole command from its start, which reads, composes and lays out as well; Typst finds its pages laid out. */
async function compareAlone(count: number): Promise<void> {
  const conference = freshTexts(scaledTo(sample, count), 0)
  const [file, source] = [path.join(folder, 'c.tawsiya'), path.join(folder, 'c.typ')]
  await writeFile(file, serialiseConference(conference))
  await writeFile(source, typstSource(await layoutOf(conference)))
  const fonts = fontBlobs().map((blob, index) => [path.join(folder, `${index}.ttf`), blob] as const)
  for (const [name, blob] of fonts) await writeFile(name, blob)
  const own = await exportAlone(folder, file, 'pdf')
  const target = path.join(folder, 'c.pdf')
  const typst = path.join(import.meta.dirname, 'typst-alone.mjs')
  const other = await runAlone(folder, [typst, source, target, ...fonts.map(([name]) => name)])
  const what = `${count} recommendations`
  printRow({ what: `${what}, cold`, own: ms(own.cpuMs), other: ms(other.cpuMs) })
  const most = count === 2000 ? { value: own.peakMb, bar: 400 } : {}
  const peaks = { own: `${own.peakMb.toFixed(0)} MB`, other: `${other.peakMb.toFixed(0)} MB` }
  printRow({ what: `${what}, cold, most memory`, ...peaks, ...most })
}

async function layoutOf(conference: Conference): Promise<PageLayout> {
  const template = valueOf(await readTemplate('policy-brief'))
  const theme = valueOf(await readTheme(template.theme))
  const brief = composeBrief(template, theme, conference, {
    languages: ['ar', 'fr'],
    arrangement: 'side-by-side',
    issuedOn: '2025-11-14',
    digits: 'western',
  })
  return layOutBrief(valueOf(brief))
}

/** Pictures Typst would only copy. */
async function sampleWithoutPictures(): Promise<Conference> {
  const read = valueOf(await readConference('examples/oujda-2025.tawsiya'))
  return { ...read, letterhead: { ...read.letterhead, logos: [] } }
}

async function assetsOf(conference: Conference): Promise<Assets> {
  const template = valueOf(await readTemplate('policy-brief'))
  const theme = valueOf(await readTheme(template.theme))
  const { fonts } = valueOf(await readAssets(theme, conference))
  return { fonts, images: new Map() }
}

function fontBlobs(): readonly Buffer[] {
  return [...assets.fonts.values()].map((bytes) => Buffer.from(bytes))
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
