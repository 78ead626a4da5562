/**
 * Times the built window with 2,000 recommendations, beside an empty page in the same app: opening, typing,
 * scrolling, memory. `npm run bench` builds first; alone: `tsx scripts/bench/window.ts` on a display.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { parseConference } from '../../core/model/parse-conference'
import { serialiseConference } from '../../core/model/serialise-conference'
import { launchApp, type RunningApp } from '../../tests/app/launch-app'
import { scaledTo } from './scaled-conference'
import { ms, printRow, printTitle } from './table'

const count = 2_000
/** A quick hand that rests after some words: then new pages are asked for, and come while it types on. */
const [words, keysOfWord, wordsInARow] = [24, 6, 3]
const [betweenKeysMs, restMs] = [60, 450]
/** A key of an empty page and this much more: the bar for typing. */
const typingBarMs = 16
/** Two frames of a common screen: later, one was dropped. */
const lateMs = 34

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
const sample = parseConference(await readFile(sampleFile, 'utf8'))
if (!sample.ok) throw new Error('The sample is broken')

const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-bench-'))
const file = path.join(folder, 'large.tawsiya')
await writeFile(file, serialiseConference(scaledTo(sample.value, count)))
try {
  for (const isPreviewShown of [false, true]) await timeWindow(isPreviewShown)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function timeWindow(isPreviewShown: boolean): Promise<void> {
  const profileFolder = await mkdtemp(path.join(folder, 'profile-'))
  await writeFile(path.join(profileFolder, 'settings.json'), JSON.stringify({ isPreviewShown }))
  const started = Date.now()
  await using running = await launchApp({ args: [file], profileFolder })
  const { page } = running
  await page.locator('[data-row]').first().waitFor()
  const listMs = Date.now() - started
  const paintMs = (await firstPaint(page)) - started
  const first = await typingInRecord(page)
  if (isPreviewShown) await upToDate(page)
  const own = await typeKeys(page)
  const { frames, slow } = await scrollFrames(page)
  const memoryMb = await memoryOf(running)
  const empty = await typingInEmptyPage(running)
  printTitle(
    `The window with ${count} recommendations, preview ${isPreviewShown ? 'shown' : 'hidden'}`,
  )
  printRow({ what: 'start to first paint', own: ms(paintMs) })
  printRow({ what: 'start to the list of the file', own: ms(listMs) })
  const rows = [
    ['right after the start', first],
    [isPreviewShown ? 'while pages are renewed' : 'later', own],
  ] as const
  for (const [when, times] of rows) {
    printRow({
      ...{ what: `key to paint ${when}, p95 above an empty page`, own: fine(times.p95) },
      ...{ other: fine(empty.p95), value: times.p95 - empty.p95, bar: typingBarMs },
    })
    printRow({
      ...{ what: `key to paint ${when}, median`, own: fine(times.median) },
      other: fine(empty.median),
    })
  }
  printRow({ what: `frames dropped while scrolling, of ${frames}`, own: `${slow}` })
  printRow({ what: 'memory of all processes', own: `${memoryMb.toFixed(0)} MB` })
}

/** When the page first showed something, on the clock. The browser tells a moment later. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((found) => {
          const [entry] = found.getEntriesByName('first-contentful-paint')
          if (entry) resolve(performance.timeOrigin + entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

/** Until the preview shows all that was typed. */
async function upToDate(page: Page): Promise<void> {
  const patience = { timeout: 120_000 }
  await page.locator('.desk[data-drawing="false"] canvas').first().waitFor(patience)
}

function fine(value: number): string {
  return `${value.toFixed(1)} ms`
}

interface Times {
  readonly median: number
  readonly p95: number
}

async function typingInRecord(page: Page): Promise<Times> {
  await page.locator('[data-row]').nth(3).press('Enter')
  const field = page.locator('[data-recommendation] textarea').first()
  await field.press('End')
  return typeKeys(page)
}

/** The same text field with nothing around it, in a window of the same app. */
async function typingInEmptyPage({ app }: RunningApp): Promise<Times> {
  const opened = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 1200, height: 800 })
    void window.loadURL('data:text/html,<textarea style="field-sizing:content"></textarea>')
  })
  const page = await opened
  await page.locator('textarea').focus()
  return typeKeys(page)
}

/** From the key to the end of the frame that shows it, for many keys at an even pace. */
async function typeKeys(page: Page): Promise<Times> {
  await page.evaluate(() => {
    const isListening = Reflect.has(window, 'keyTimes')
    const times: number[] = []
    Reflect.set(window, 'keyTimes', times)
    if (isListening) return
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () =>
            Reflect.get(window, 'keyTimes').push(performance.now() - event.timeStamp),
          )
          channel.port1.start()
          channel.port2.postMessage(null)
        }),
      { capture: true },
    )
  })
  for (let word = 1; word <= words; word += 1) {
    await page.keyboard.type(`${'a'.repeat(keysOfWord - 1)} `, { delay: betweenKeysMs })
    if (word % wordsInARow === 0) await page.waitForTimeout(restMs)
  }
  const times: unknown = await page.evaluate(() => Reflect.get(window, 'keyTimes'))
  const sorted = (Array.isArray(times) ? times.map(Number) : [])
    .slice(10)
    .toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** Scrolls through the whole list and counts the frames that came late. */
async function scrollFrames(page: Page): Promise<{ frames: number; slow: number }> {
  await page.keyboard.press('Escape')
  return page.evaluate(async (limitMs) => {
    const list = document.querySelector('.record-list')
    const step = (list?.scrollHeight ?? 0) / 200
    let [frames, slow, last] = [0, 0, performance.now()]
    while (list && frames < 200) {
      list.scrollTop += step
      const now = await new Promise<number>((resolve) => {
        requestAnimationFrame(resolve)
      })
      frames += 1
      if (now - last > limitMs) slow += 1
      last = now
    }
    return { frames, slow }
  }, lateMs)
}

async function memoryOf({ app }: RunningApp): Promise<number> {
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ memory }) => memory.workingSetSize),
  )
  return metrics.reduce((sum, size) => sum + size, 0) / 1024
}
