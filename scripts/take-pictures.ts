/**
 * Photographs the built app: `npm run screenshots`. The two pictures of the README go to
 * docs/pictures; every screen in every language, light and size goes to out/pictures, to be looked at.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { launchApp } from '../tests/app/launch-app'

const projectFolder = path.resolve(import.meta.dirname, '..')
const readmeFolder = path.join(projectFolder, 'docs/pictures')
const reviewFolder = path.join(projectFolder, 'out/pictures')

const languages = ['ar', 'fr', 'en'] as const
const appearances = ['light', 'dark'] as const
const sizes = { wide: [1440, 900], narrow: [1100, 700] } as const

interface Look {
  readonly language: (typeof languages)[number]
  readonly appearance: (typeof appearances)[number]
  readonly size: keyof typeof sizes
}

/** Every screen by the steps that lead to it from the one before. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async () => {},
  record: openRecord,
  conference: (page) => section(page, 0),
  bodies: (page) => section(page, 2),
  export: (page) => page.keyboard.press('Control+e'),
}

await rm(reviewFolder, { recursive: true, force: true })
await mkdir(reviewFolder, { recursive: true })
await mkdir(readmeFolder, { recursive: true })
await inWindow({ language: 'ar', appearance: 'light', size: 'wide' }, takeReadmePictures)
for (const language of languages) {
  for (const appearance of appearances) {
    for (const size of ['wide', 'narrow'] as const) {
      const look = { language, appearance, size }
      await inWindow(look, (page) => takeReviewPictures(page, look))
    }
  }
}

async function takeReadmePictures(page: Page): Promise<void> {
  await openRecord(page)
  await page.locator('[data-page="2"]').evaluate((sheet) => sheet.scrollIntoView())
  await settle(page)
  await page.screenshot({ path: path.join(readmeFolder, 'window.png') })
  // The page as it is printed, large enough to read.
  const nextStep = page.locator('.status-preview button').nth(3)
  for (let step = 0; step < 4; step += 1) await nextStep.click()
  await page.evaluate(() => document.querySelector('.desk')?.scrollTo(0, 0))
  await settle(page)
  const canvas = page.locator('[data-page="1"] canvas')
  const picture = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
  await writeFile(
    path.join(readmeFolder, 'page.png'),
    Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64'),
  )
}

async function takeReviewPictures(page: Page, look: Look): Promise<void> {
  for (const [name, open] of Object.entries(screens)) {
    await open(page)
    await settle(page)
    const file = `${name}-${look.language}-${look.appearance}-${look.size}.png`
    await page.screenshot({ path: path.join(reviewFolder, file) })
  }
}

async function inWindow(look: Look, take: (page: Page) => Promise<void>): Promise<void> {
  const profileFolder = await mkdtemp(path.join(tmpdir(), 'tawsiya-pictures-'))
  const settings = { interfaceLanguage: look.language, appearance: look.appearance }
  await writeFile(path.join(profileFolder, 'settings.json'), JSON.stringify(settings))
  await using running = await launchApp({ profileFolder })
  await running.app.evaluate(({ BrowserWindow }, [width, height]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, sizes[look.size])
  await running.page.locator('.sheet-text span').first().waitFor()
  await take(running.page)
}

async function openRecord(page: Page): Promise<void> {
  const row = page.locator('[data-row]').nth(1)
  await row.scrollIntoViewIfNeeded()
  await row.click()
  await page.locator('[data-recommendation] textarea').first().focus()
}

async function section(page: Page, index: number): Promise<void> {
  await page.locator('.sidebar > ul > li').nth(index).locator('button').first().click()
}

/** Until the preview is drawn and nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.locator('.desk[data-drawing="false"]').waitFor()
  await page.waitForTimeout(400)
}
