import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { readConference } from '../../disk/read-conference'
import { launchApp } from './launch-app'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

/** What one killing cost. */
export interface KillRound {
  /** From the first keystroke to the kill. */
  readonly afterMs: number
  /** How old the oldest keystroke is that did not come back. */
  readonly lostMs: number
  /** Why the file on disk could not be opened, if it could not. */
  readonly damage: string | undefined
}

/**
 * Types and saves without a pause and kills the app in the middle, round after round on one file. Each round
 * begins with what the one before has left: the file, and the work that the window offers to restore.
 */
export async function killRounds(folder: string, count: number): Promise<readonly KillRound[]> {
  const file = path.join(folder, 'killed.tawsiya')
  await writeFile(file, await readFile(sampleFile))
  const rounds: KillRound[] = []
  let typed: readonly Keystroke[] = []
  const profileFolder = path.join(folder, 'profile')
  for (let round = 0; round <= count; round += 1) {
    const damage = await damageOf(file)
    const hasDraft = await isDraftKept(profileFolder)
    const { app, page } = await launchApp({ profileFolder, args: [file] })
    await restoreIfOffered(page, hasDraft)
    const last = rounds.pop()
    if (last) rounds.push({ ...last, damage, lostMs: await lostSince(page, typed) })
    if (round < count) {
      const lifeMs = 300 + Math.random() * 8_000
      typed = await typeUntilKilled(app, page, round, lifeMs)
      rounds.push({ afterMs: lifeMs, lostMs: 0, damage: undefined })
    } else await kill(app)
  }
  return rounds
}

interface Keystroke {
  readonly text: string
  /** How long before the kill. */
  readonly ageMs: number
}

async function typeUntilKilled(
  app: ElectronApplication,
  page: Page,
  round: number,
  lifeMs: number,
): Promise<readonly Keystroke[]> {
  const field = await firstField(page)
  const strokes: { readonly text: string; readonly at: number }[] = []
  const started = Date.now()
  const end = started + lifeMs
  let killedAt = 0
  const killing = wait(lifeMs).then(async () => {
    killedAt = Date.now()
    await kill(app)
  })
  // What is under way when the app dies fails; that is the point.
  const typing = (async () => {
    for (let count = 0; Date.now() < end; count += 1) {
      const text = `جولة ${round} حرف ${count}`
      await field.fill(text)
      strokes.push({ text, at: Date.now() })
      if (Math.random() < 0.15) await page.keyboard.press('Control+s')
      await wait(40)
    }
  })().catch(() => undefined)
  await killing
  await Promise.race([typing, wait(2_000)])
  return strokes.map(({ text, at }) => ({ text, ageMs: killedAt - at }))
}

/** The age of the oldest keystroke after the one that came back. */
async function lostSince(page: Page, typed: readonly Keystroke[]): Promise<number> {
  const found = await (await firstField(page)).inputValue()
  const index = typed.findIndex(({ text }) => text === found)
  const lost = typed.slice(index + 1)
  return Math.max(0, ...lost.map(({ ageMs }) => ageMs))
}

async function firstField(page: Page) {
  const field = page.getByRole('textbox', { name: 'النص — العربية' })
  if ((await field.count()) === 0) await page.locator('[data-row]').first().click()
  return field
}

async function isDraftKept(profileFolder: string): Promise<boolean> {
  const names = await readdir(path.join(profileFolder, 'recovery')).catch(() => [])
  return names.length > 0
}

/** Work that is not restored would be offered again after a later round, instead of what that one typed. */
async function restoreIfOffered(page: Page, hasDraft: boolean): Promise<void> {
  await page.locator('[data-row]').first().waitFor({ state: 'attached' })
  if (!hasDraft) return
  const restore = page.getByRole('alertdialog').getByRole('button', { name: 'استعادة' }).first()
  // A draft that says the same as the file is dropped in silence; a slow machine takes its time to offer others.
  const isOffered = await restore.waitFor({ timeout: 6_000 }).then(
    () => true,
    () => false,
  )
  if (!isOffered) return
  await restore.click()
  await page.getByText('لم يُحفظ بعد').waitFor()
}

async function damageOf(file: string): Promise<string | undefined> {
  const conference = await readConference(file)
  return conference.ok ? undefined : JSON.stringify(conference.problem)
}

/** As the system does when memory is short: no handler runs. */
async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
