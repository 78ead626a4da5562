import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { bytesOf, hasPoppler } from '../core/writers/pdf/read-pdf'
import { showcase } from './showcase-layout'

/** Pages whose look is kept; `UPDATE_GOLDEN=1` keeps the new one, with a reason in the commit. */
const kept = [1, 2, 4, 5]
/** Of all points; releases of poppler smooth edges each in its own way. */
const mostDifferent = 0.005

test.skipIf(!hasPoppler)(
  'the pages of the showcase look as they did',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tawsiya-pages-'))
    const file = path.join(folder, 'showcase.pdf')
    writeFileSync(file, await bytesOf(await showcase()))
    spawnSync('pdftoppm', ['-r', '60', '-png', file, path.join(folder, 'page')])
    for (const number of kept) {
      const golden = path.join(import.meta.dirname, 'golden', `page-${number}.png`)
      const drawn = path.join(folder, `page-${number}.png`)
      if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, readFileSync(drawn))
      expect(existsSync(golden)).toBe(true)
      expect(share(golden, drawn), `page ${number}`).toBeLessThan(mostDifferent)
    }
  },
  60_000,
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
