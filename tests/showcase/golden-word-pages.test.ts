import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import type { BriefOptions } from '../../core/model/brief-options'
import { produceBrief } from '../../core/produce-brief'
import { writeDocx } from '../../core/writers/docx/write-docx'
import { readAssets } from '../../disk/read-assets'
import { hasPoppler } from '../core/writers/pdf/read-pdf'
import { assets as showcaseAssets } from '../core/writers/pdf/page-layouts'
import { arabicOnly, builtInTemplates, readSample, serifTheme, sideBySide } from '../sample-jobs'
import { showcase } from './showcase-layout'

/** Other releases break some lines elsewhere; this is the one of Debian 12. */
const isLibreOffice = /^LibreOffice 7\.4/.test(
  spawnSync('soffice', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)
/** Of all points. */
const mostDifferent = 0.01

const conference = readSample('examples/oujda-2025.tawsiya')

async function brief(id: string, options: BriefOptions): Promise<Uint8Array> {
  const [template] = builtInTemplates.filter((each) => each.id === id)
  const assets = await readAssets(serifTheme, conference)
  if (!template || !assets.ok) throw new Error(id)
  const job = { conference, template, theme: serifTheme, format: 'docx' } as const
  const bytes = await produceBrief(
    { ...job, options: { ...options, embedFonts: true } },
    assets.value,
  )
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problem))
  return bytes.value
}

async function showcaseInWord(): Promise<Uint8Array> {
  const bytes = await writeDocx(await showcase(), showcaseAssets, { embedFonts: true })
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problem))
  return bytes.value
}

/** Two languages side by side, contents, a letter, footnotes: `UPDATE_GOLDEN=1` keeps a new look, with a reason. */
const kept = [
  ['policy-brief', 1, () => brief('policy-brief', sideBySide)],
  ['final-report', 2, () => brief('final-report', sideBySide)],
  [
    'ministry-letter',
    1,
    () => brief('ministry-letter', { ...arabicOnly, addresseeId: 'min-interieur' }),
  ],
  ['showcase', 1, showcaseInWord],
] as const

test.skipIf(!isLibreOffice || !hasPoppler)(
  'pages of Word files look as they did in LibreOffice',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tawsiya-word-pages-'))
    try {
      const files = await Promise.all(
        kept.map(async ([name, , write]) => {
          const file = path.join(folder, `${name}.docx`)
          writeFileSync(file, await write())
          return file
        }),
      )
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]
      expect(spawnSync('soffice', args).status).toBe(0)
      for (const [name, page] of kept) {
        const file = path.join(folder, name)
        const one = ['-r', '60', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`]
        spawnSync('pdftoppm', [...one, `${file}.pdf`, file])
        const golden = path.join(import.meta.dirname, 'golden-word', `${name}-${page}.png`)
        if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, readFileSync(`${file}.png`))
        expect(share(golden, `${file}.png`), name).toBeLessThan(mostDifferent)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  180_000,
)

/** The share of points in which two pictures differ to the eye; all where they differ in size. */
function share(one: string, other: string): number {
  const [a, b] = [one, other].map((file) => PNG.sync.read(readFileSync(file)))
  if (!a || !b || a.width !== b.width || a.height !== b.height) return 1
  return (
    pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) /
    (a.width * a.height)
  )
}
