import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { numberRecommendations } from '../../core/model/numbering'
import { parseConference } from '../../core/model/parse-conference'
import type {} from '../../renderer/desktop'
import { test } from './launch-app'
import { expectPreview } from './preview-text'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
const sample = parseConference(readFileSync(sampleFile, 'utf8'))

test('the first start shows the sample as a copy, with its recommendations and its brief', async ({
  app,
  page,
}) => {
  if (!sample.ok) throw new Error('The sample is broken')
  const { title, recommendations } = sample.value
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.ar ?? '')
  await expect(page.locator('[data-row]')).toHaveCount(recommendations.length)
  const { axes } = numberRecommendations(sample.value)
  await expect(page.locator('[data-row]').first()).toContainText(
    axes[0]?.recommendations[0]?.number ?? 'a number',
  )
  await expectPreview(page, 'Messages clés')
  await expect(page.getByText(/^الصفحة 1 من \d+$/)).toBeVisible()
  await expect(page.getByRole('meter', { name: 'الكلمات: Français' })).toContainText('من 1500 كلمة')
  const windowTitle = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getTitle(),
  )
  // No file name: saving will ask for a place, so that the sample itself stays as it is.
  expect(windowTitle).toBe(`${sample.value.shortTitle.ar} — Tawsiya`)
})

test('in Arabic the window is mirrored and Arabic stands at the right', async ({ page }) => {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const sidebar = await page.getByRole('navigation').boundingBox()
  const preview = await page.getByRole('complementary', { name: 'المعاينة' }).boundingBox()
  expect(sidebar?.x).toBeGreaterThan(preview?.x ?? Number.POSITIVE_INFINITY)
  await expectArabicAtTheRight(page)
})

test('in French the window is turned round and Arabic still stands at the right', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'الإعدادات' }).click()
  await page.getByRole('radio', { name: 'Français' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('heading', { name: 'Recommandations' })).toBeVisible()
  const sidebar = await page.getByRole('navigation').boundingBox()
  expect(sidebar?.x).toBe(0)
  await expectArabicAtTheRight(page)
})

test('the native menu speaks the language of the window', async ({ app, page }) => {
  const firstMenu = (): Promise<string | undefined> =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)
  expect(await firstMenu()).toBe('ملف')
  await page.getByRole('button', { name: 'الإعدادات' }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  await expect.poll(firstMenu).toBe('File')
})

test('the page reaches nothing but the contract', async ({ app, page }) => {
  const globals = await page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    electron: typeof Reflect.get(globalThis, 'electron'),
    desktop: Object.keys(window.desktop).toSorted(),
  }))
  expect(globals).toEqual({
    require: 'undefined',
    process: 'undefined',
    electron: 'undefined',
    desktop: expect.arrayContaining(['drawPreview', 'on', 'saveConference', 'start']),
  })
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Electron has the method, but not its types.
    return contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  })
})

test('a request with arguments of the wrong kind is refused', async ({ page }) => {
  const refusal = await page.evaluate(() =>
    Reflect.apply(window.desktop.saveConference, undefined, [{ title: 'x' }, '../escape']).then(
      () => 'accepted',
      () => 'refused',
    ),
  )
  expect(refusal).toBe('refused')
})

test('new windows, navigation and permissions are refused', async ({ app, page }) => {
  const opened = await page.evaluate(() => window.open('https://example.org') === null)
  expect(opened).toBe(true)
  expect(
    await page.evaluate(
      async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    ),
  ).toBe('denied')
  await page.evaluate(() => {
    location.href = 'https://example.org'
  })
  // Asked of the app: Playwright's page would wait for the navigation to end.
  const address = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  expect(address).toBe('app://bundle/index.html')
})

test.describe('content that the policy refuses', () => {
  // These tests provoke the complaints that every other test takes for a fault.
  test.use({ expectsComplaints: true })

  test('is code made from text, and anything from the network', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const inTask = <T>(run: () => T): Promise<T | string> =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(run())
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'other')
            }
          })
        })
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
      return {
        // oxlint-disable-next-line no-implied-eval -- This is what the policy must refuse.
        evaluated: await inTask(() => new Function('return 1')()),
        injected: Reflect.get(window, 'injected'),
        fetched: await fetch('https://example.org').then(
          () => 'answered',
          () => 'refused',
        ),
      }
    })
    expect(outcome).toEqual({ evaluated: 'EvalError', injected: undefined, fetched: 'refused' })
  })
})

async function expectArabicAtTheRight(page: Page): Promise<void> {
  const row = page.locator('[data-row]').first()
  const arabic = await row.locator('[lang="ar-MA"]').boundingBox()
  const french = await row.locator('[lang="fr-FR"]').boundingBox()
  expect(arabic?.x).toBeGreaterThan(french?.x ?? Number.POSITIVE_INFINITY)
}
