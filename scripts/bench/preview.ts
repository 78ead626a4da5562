/**
 * Times the preview in the built app, from the last key to the page that shows it, with 32
 * recommendations. `npm run bench` builds first; alone, on a display: `tsx scripts/bench/preview.ts`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { parseConference } from '../../core/model/parse-conference'
import { serialiseConference } from '../../core/model/serialise-conference'
import { launchApp } from '../../tests/app/launch-app'
import { scaledTo } from './scaled-conference'
import { ms, printRow, printTitle } from './table'

const recommendationCount = 32
/** The first rounds warm the processes up. */
const [warmUp, rounds] = [6, 24]
/** A quick hand: eleven keys a second. */
const betweenKeysMs = 90
/** From the last key to the paper. */
const barMs = 150

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
const sample = parseConference(await readFile(sampleFile, 'utf8'))
if (!sample.ok) throw new Error('The sample is broken')
const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-bench-'))
const file = path.join(folder, 'bench.tawsiya')
await writeFile(file, serialiseConference(scaledTo(sample.value, recommendationCount)))
try {
  await using running = await launchApp({ args: [file] })
  const times = await timeTyping(running.page)
  const [median, p95] = [middle(times, 0.5), middle(times, 0.95)]
  printTitle(`The preview of ${recommendationCount} recommendations side by side`)
  printRow({ what: 'last key to paper, median (ms)', own: ms(median), value: median, bar: barMs })
  printRow({ what: 'last key to paper, p95', own: ms(p95) })
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Types a word at a time, each ending in a letter of its own kind, and waits for the paper to say it. */
async function timeTyping(page: Page): Promise<readonly number[]> {
  await page.locator('.sheet-text span').first().waitFor()
  await page.locator('[data-row]').first().click()
  const field = page.locator('[data-recommendation] .record-texts textarea[lang|="fr"]').first()
  await field
    .or(page.locator('[data-recommendation] [lang|="fr"] textarea').first())
    .first()
    .focus()
  await page.keyboard.press('End')
  await page.evaluate(watchPaper)
  const times: number[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const word = `mot${round}fin`
    await page.keyboard.type(` ${word}`, { delay: betweenKeysMs })
    const sheet = page.locator('[data-page]', {
      has: page.locator('.sheet-text', { hasText: word }),
    })
    await sheet.first().waitFor()
    // The page that holds the words has to be in view, as it is for somebody who follows them.
    await sheet.first().evaluate((found) => found.scrollIntoView({ block: 'nearest' }))
    await page.waitForTimeout(400)
    const ms = await page.evaluate(() => Number(Reflect.get(window, 'lastPaperMs')))
    if (round >= warmUp) times.push(ms)
  }
  return times
}

/** Keeps in `lastPaperMs` how long after the last key the last page was swapped for a newer picture. */
function watchPaper(): void {
  let lastKey = 0
  addEventListener('keydown', ({ timeStamp }) => (lastKey = timeStamp), { capture: true })
  new MutationObserver((changes) => {
    const isPicture = changes.some(({ target, addedNodes }) => {
      const sheet = target instanceof Element ? target.closest('[data-page]') : null
      const top = sheet?.getBoundingClientRect().top ?? Infinity
      const bottom = sheet?.getBoundingClientRect().bottom ?? 0
      const isInView = top < innerHeight && bottom > 0
      return isInView && [...addedNodes].some(({ nodeName }) => nodeName === 'CANVAS')
    })
    if (!isPicture) return
    requestAnimationFrame(() => Reflect.set(window, 'lastPaperMs', performance.now() - lastKey))
  }).observe(document.body, { childList: true, subtree: true })
}

function middle(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}
