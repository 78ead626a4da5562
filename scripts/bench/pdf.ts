import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Assets } from '../../core/brief/assets'
import { composeBrief } from '../../core/compose/compose-brief'
import { layOutBrief } from '../../core/layout/lay-out-brief'
import type { PageLayout } from '../../core/layout/page-layout'
import type { Outcome } from '../../core/outcome'
import { writePdf } from '../../core/writers/pdf/write-pdf'
import { readAssets } from '../../disk/read-assets'
import { readConference } from '../../disk/read-conference'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import { medianCpuMs } from './measure'
import { scaledTo } from './scaled-conference'
import { typstSource } from './typst-source'
import { NodeCompiler } from './typst-compiler'

const sizes = [
  { count: 32, rounds: 15 },
  { count: 200, rounds: 8 },
  { count: 2000, rounds: 2 },
] as const

/** One layout for both, without pictures, which Typst would only copy. */
async function layoutOf(count: number): Promise<readonly [PageLayout, Assets]> {
  const sample = valueOf(await readConference('examples/oujda-2025.tawsiya'))
  const template = valueOf(await readTemplate('policy-brief'))
  const theme = valueOf(await readTheme(template.theme))
  const { fonts } = valueOf(await readAssets(theme, sample))
  const { logos: _, ...letterhead } = sample.letterhead ?? { logos: [] }
  const conference = scaledTo({ ...sample, letterhead: { ...letterhead, logos: [] } }, count)
  const brief = composeBrief(template, theme, conference, {
    languages: ['ar', 'fr'],
    arrangement: 'side-by-side',
    issuedOn: '2025-11-14',
    digits: 'western',
  })
  return [layOutBrief(valueOf(brief)), { fonts, images: new Map() }]
}

/** Times tagged PDF against Typst making the same pages in the same process, its memory of the last run cleared. */
async function compare(count: number, rounds: number): Promise<void> {
  const [layout, assets] = await layoutOf(count)
  const fontBlobs = [...assets.fonts.values()].map((bytes) => Buffer.from(bytes))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  const source = typstSource(layout)
  const sizesInBytes = { ours: 0, typst: 0 }
  const ours = async (): Promise<void> => {
    sizesInBytes.ours = valueOf(await writePdf(layout, assets)).length
  }
  const theirs = (): void => {
    compiler.evictCache(0)
    const pdf = compiler.pdf({ mainFileContent: source }, { pdfTags: true, pdfStandard: 'ua-1' })
    sizesInBytes.typst = pdf.length
  }
  const [own = 0, other = 1] = await medianCpuMs([ours, theirs], rounds)
  const kilobytes = { ours: sizesInBytes.ours / 1000, typst: sizesInBytes.typst / 1000 }
  print(
    `${count} recommendations: ${own.toFixed(0)} ms, Typst ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)}; ` +
      `${kilobytes.ours.toFixed(0)} kB, Typst ${kilobytes.typst.toFixed(0)} kB, ratio ${(kilobytes.ours / kilobytes.typst).toFixed(2)}`,
  )
}

/** What one document takes in a process of its own. */
async function measureAlone(count: number): Promise<void> {
  const [layout, assets] = await layoutOf(count)
  const before = process.cpuUsage()
  valueOf(await writePdf(layout, assets))
  const { user, system } = process.cpuUsage(before)
  // The most a process ever took counts what its parent had when it was started.
  const megabytes = process.memoryUsage().rss / 1e6
  print(
    `${count} recommendations alone in a fresh process: ${((user + system) / 1000).toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
  )
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

const alone = process.argv[2]
if (alone !== undefined) await measureAlone(Number(alone))
else {
  for (const { count, rounds } of sizes) {
    await compare(count, rounds)
    const own = [...process.execArgv, fileURLToPath(import.meta.url), String(count)]
    spawnSync(process.execPath, own, { stdio: 'inherit' })
  }
}
