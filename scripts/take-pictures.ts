/**
 * Photographs the built app: `npm run screenshots [-- ar light record…]`. The two pictures of the README go
 * to docs/pictures; every screen in every language, light and size goes to out/pictures, to be looked at.
 * Words after `--` narrow languages, lights, sizes and screens.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../tests/app/launch-app'
import { emptyScreens, screens } from './pictures/screens'
import { command, toList, type Scene, type Screen } from './pictures/steps'

const projectFolder = path.resolve(import.meta.dirname, '..')
const readmeFolder = path.join(projectFolder, 'docs/pictures')
const reviewFolder = path.join(projectFolder, 'out/pictures')
const sampleFile = path.join(projectFolder, 'examples/oujda-2025.tawsiya')

const languages = ['ar', 'fr', 'en']
const appearances = ['light', 'dark']
/** Width, height and magnification; only main screens are looked at magnified. */
const sizes: Readonly<Record<string, readonly [number, number, number]>> = {
  wide: [1440, 900, 1],
  narrow: [1024, 700, 1],
  magnified: [1440, 900, 2],
}

const chosen = process.argv.slice(2)
/** Those of a list that were asked for; all where none was. */
const among = (names: readonly string[]): readonly string[] => {
  const wanted = names.filter((name) => chosen.includes(name))
  return wanted.length > 0 ? wanted : names
}

const temporary = await mkdtemp(path.join(tmpdir(), 'tawsiya-pictures-'))
await mkdir(reviewFolder, { recursive: true })
await mkdir(readmeFolder, { recursive: true })
const failed: string[] = []
try {
  if (chosen.length === 0) await takeReadmePictures()
  for (const language of among(languages)) {
    for (const appearance of among(appearances)) await takeReviewPictures(language, appearance)
  }
} finally {
  await rm(temporary, { recursive: true, force: true })
}
if (failed.length > 0) {
  console.error(`Not reached: ${failed.join(', ')}`)
  process.exitCode = 1
}

async function takeReadmePictures(): Promise<void> {
  const profileFolder = await profile({ interfaceLanguage: 'ar', appearance: 'light' })
  await using running = await launchApp({ profileFolder })
  const { page } = running
  await resize(running, 'wide')
  await page.locator('.sheet-text span').first().waitFor()
  await screens.record?.open(sceneOf(running, ''))
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

/** Four starts for a look: the first, an empty conference, the sample, and after a crash. */
async function takeReviewPictures(language: string, appearance: string): Promise<void> {
  const look = `${language}-${appearance}`
  const settings = { interfaceLanguage: language, appearance, exportFolder: temporary }
  {
    const profileFolder = await profile({ ...settings, isWelcomed: false })
    await using running = await launchApp({ profileFolder, isFirstStart: true })
    const scene = sceneOf(running, '')
    await running.page.locator('.welcome').waitFor()
    await takeScreens(scene, running, look, { welcome: { open: async () => {}, isMain: true } })
    await command(scene, 'new')
    await running.page.locator('.welcome').waitFor({ state: 'detached' })
    await takeScreens(scene, running, look, emptyScreens)
  }
  const file = path.join(temporary, `${look}.tawsiya`)
  await copyFile(sampleFile, file)
  const profileFolder = await profile(settings)
  {
    await using running = await launchApp({ profileFolder, args: [file] })
    await running.page.locator('.sheet-text span').first().waitFor()
    await takeScreens(sceneOf(running, file), running, look, screens)
    await screens.record?.open(sceneOf(running, file))
    await running.page.keyboard.type('.')
    await running.page.waitForTimeout(3_500)
    running.app.process().kill('SIGKILL')
  }
  await using running = await launchApp({ profileFolder })
  await running.page.getByRole('alertdialog').waitFor()
  await takeScreens(sceneOf(running, file), running, look, { recovery: { open: async () => {} } })
}

async function takeScreens(
  scene: Scene,
  running: RunningApp,
  look: string,
  all: Readonly<Record<string, Screen>>,
): Promise<void> {
  const everything = ['welcome', 'recovery', ...Object.keys(emptyScreens), ...Object.keys(screens)]
  const wanted = among(everything)
  for (const size of among(Object.keys(sizes))) {
    await resize(running, size)
    for (const [name, screen] of Object.entries(all)) {
      if (!wanted.includes(name) || (size === 'magnified' && !screen.isMain)) continue
      await takeScreen(scene, screen, `${name}-${look}-${size}`)
    }
  }
}

/** One screen that cannot be reached does not keep the others from being seen. */
async function takeScreen(scene: Scene, screen: Screen, name: string): Promise<void> {
  const { page } = scene
  page.setDefaultTimeout(8_000)
  try {
    await screen.open(scene)
  } catch (error) {
    failed.push(name)
    console.error(name, error instanceof Error ? error.message.split('\n')[0] : error)
  }
  await settle(page)
  // As the system shows it: the page's own picture of a magnified window is cut.
  const picture = await scene.app.evaluate(async ({ BrowserWindow }) => {
    const shown = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return shown?.toPNG().toString('base64') ?? ''
  })
  await writeFile(path.join(reviewFolder, `${name}.png`), Buffer.from(picture, 'base64'))
  await screen.leave?.(scene).catch(() => undefined)
  await closeDialogs(page)
  if (await page.locator('.sidebar').isVisible()) await toList(scene).catch(() => undefined)
}

/** A question that Escape does not answer is answered by its last button; work under way ends by itself. */
async function closeDialogs(page: Page): Promise<void> {
  const dialog = page.locator('.dialog-scrim')
  await page.keyboard.press('Escape')
  for (let round = 0; round < 20 && (await dialog.count()) > 0; round += 1) {
    await page.waitForTimeout(300)
    await page.keyboard.press('Escape')
    const button = dialog.locator('button').last()
    if (round > 2) await button.click({ timeout: 500 }).catch(() => undefined)
  }
}

function sceneOf({ app, page }: RunningApp, file: string): Scene {
  return { app, page, file, folder: temporary }
}

async function profile(settings: object): Promise<string> {
  const folder = await mkdtemp(path.join(temporary, 'profile-'))
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings))
  return folder
}

async function resize({ app, page }: RunningApp, size: string): Promise<void> {
  const [width = 0, , zoom = 1] = sizes[size] ?? []
  await app.evaluate(({ BrowserWindow }, [width = 0, height = 0, zoom = 1]) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(width, height)
    window?.webContents.setZoomFactor(zoom)
  }, sizes[size] ?? [])
  await page.waitForFunction((wanted) => innerWidth === wanted, Math.round(width / zoom))
}

/** Until the preview is drawn and nothing moves. */
async function settle(page: Page): Promise<void> {
  await page
    .locator('.desk[data-drawing="true"]')
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
  await page.waitForTimeout(250)
}
