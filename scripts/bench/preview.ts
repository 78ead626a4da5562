/**
 * Times the preview in the built app, from the last key to the page drawn anew, with 32 recommendations:
 * `node scripts/with-display.mjs tsx scripts/bench/preview.ts`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { serialiseConference } from '../../core/model/serialise-conference'
import type { Conference } from '../../core/model/conference'
import { readConference } from '../../disk/read-conference'
import { launchApp } from '../../tests/app/launch-app'

const recommendationCount = 32
const rounds = 20
/** From the last key to the paper. */
const barMs = 150

const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-bench-'))
const file = path.join(folder, 'bench.tawsiya')
await writeFile(file, serialiseConference(await conferenceOf(recommendationCount)))
{
  await using running = await launchApp({ args: [file] })
  const { page } = running
  await page.locator('.sheet-text span').first().waitFor()
  const times = await timeTyping(page)
  console.log(
    `preview, ${recommendationCount} recommendations, last key to paper: ` +
      `median ${middle(times, 0.5)} ms, p95 ${middle(times, 0.95)} ms (bar ${barMs} ms)`,
  )
}
await rm(folder, { recursive: true, force: true })

/** The sample, cut or repeated to a number of recommendations. */
async function conferenceOf(count: number): Promise<Conference> {
  const read = await readConference(
    path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya'),
  )
  if (!read.ok) throw new Error(read.problem.code)
  const { recommendations } = read.value
  const repeated = Array.from({ length: count }, (_, index) => {
    const source = recommendations[index % recommendations.length]
    if (!source) throw new Error('The sample is empty')
    return { ...source, id: `r-${index}` }
  })
  return { ...read.value, recommendations: repeated }
}

/** Types a word at a time at the speed of a hand, then waits for the paper to change. */
async function timeTyping(page: Page): Promise<readonly number[]> {
  await page.locator('[data-row]').first().click()
  const field = page.locator('[data-recommendation] textarea').first()
  await field.focus()
  // tsx names the functions it hands over by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (given) => given')
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const drawn = page.evaluate(untilDrawn)
    await page.keyboard.type(' كلمة', { delay: 60 })
    times.push(await drawn)
    await page.waitForTimeout(400)
  }
  // The first rounds warm the worker up.
  return times.slice(4)
}

/** From the last key to the last page that was swapped for a newer drawing before all was quiet. */
function untilDrawn(): Promise<number> {
  return new Promise((resolve) => {
    let lastKey = 0
    let lastDrawn = 0
    let quiet: ReturnType<typeof setTimeout> | undefined
    const onKey = (): void => {
      lastKey = performance.now()
      lastDrawn = 0
    }
    const observer = new MutationObserver(() => {
      if (lastKey === 0) return
      lastDrawn ||= performance.now()
      clearTimeout(quiet)
      quiet = setTimeout(finish, 300)
    })
    const finish = (): void => {
      window.removeEventListener('keydown', onKey, true)
      observer.disconnect()
      resolve(lastDrawn - lastKey)
    }
    window.addEventListener('keydown', onKey, true)
    document
      .querySelectorAll('.sheet-content')
      .forEach((sheet) => observer.observe(sheet, { childList: true }))
  })
}

function middle(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}
