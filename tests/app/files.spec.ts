import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { readConference } from '../../disk/read-conference'
import { launchApp, test } from './launch-app'

const arabicText = 'النص — العربية'
const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

test('the sample is saved elsewhere, with what was typed, and stays as it was', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const before = await readFile(sampleFile, 'utf8')
  const file = path.join(temporaryFolder, 'وجدة.tawsiya')
  await answerSaveDialog(app, file)
  await typeInFirst(page, 'نص محفوظ بعناية')
  await expect(page.getByText('لم يُحفظ بعد')).toBeVisible()
  expect(await windowTitle(app)).toMatch(/^• /)

  await page.keyboard.press('Control+s')
  await expect(page.getByText('محفوظ', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('لم يُحفظ بعد')).toHaveCount(0)
  expect(await windowTitle(app)).toBe('وجدة — Tawsiya')
  expect(await firstTextIn(file)).toBe('نص محفوظ بعناية')
  expect(await readFile(sampleFile, 'utf8')).toBe(before)

  await typeInFirst(page, 'نص محفوظ مرة ثانية')
  await page.keyboard.press('Control+s')
  await expect.poll(() => firstTextIn(file)).toBe('نص محفوظ مرة ثانية')
})

test('the next start opens the file of the last one', async ({ temporaryFolder }) => {
  const file = path.join(temporaryFolder, 'last.tawsiya')
  const profileFolder = path.join(temporaryFolder, 'profile')
  {
    await using first = await launchApp({ profileFolder })
    await answerSaveDialog(first.app, file)
    await typeInFirst(first.page, 'نص الأمس')
    await first.page.keyboard.press('Control+Shift+S')
    await expect(first.page.getByText('last.tawsiya')).toBeVisible()
  }
  await using second = await launchApp({ profileFolder })
  await expect(second.page.locator('[data-row]').first()).toContainText('نص الأمس')
  await expect(second.page.getByText('last.tawsiya')).toBeVisible()
})

test('a broken file and one of a newer version are named with their remedies, and the work stays', async ({
  app,
  page,
  temporaryFolder,
}) => {
  const sample = await readFile(sampleFile, 'utf8')
  const choose = async (name: string, text: string): Promise<void> => {
    const file = path.join(temporaryFolder, name)
    await writeFile(file, text)
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, file)
  }
  await choose('broken.tawsiya', sample.replace('"adopted"', '"adoptd"'))
  await page.locator('[data-row]').first().waitFor()
  const rows = await page.locator('[data-row]').count()
  await page.keyboard.press('Control+o')
  const notice = page.getByRole('alertdialog').filter({ hasText: 'broken.tawsiya' })
  await expect(notice).toContainText('recommendations[')
  await expect(notice).toContainText('status')
  await choose('newer.tawsiya', sample.replace('"schemaVersion": 1', '"schemaVersion": 2'))
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('alertdialog').filter({ hasText: 'newer.tawsiya' })).toContainText(
    'حدّثوا البرنامج',
  )
  await expect(page.locator('[data-row]')).toHaveCount(rows)
})

test('a file named at the start is opened', async ({ temporaryFolder }) => {
  const file = path.join(temporaryFolder, 'named.tawsiya')
  await writeFile(file, await readFile(sampleFile))
  await using running = await launchApp({ args: [file] })
  await expect(running.page.getByText('named.tawsiya')).toBeVisible()
})

test.describe('closing with unsaved changes', () => {
  test('asks, and stays when cancelled', async ({ app, page }) => {
    await typeInFirst(page, 'لم يحفظ')
    await requestClose(app)
    await page.getByRole('alertdialog').getByRole('button', { name: 'إلغاء' }).click()
    await expect(page.getByRole('textbox', { name: arabicText })).toHaveValue('لم يحفظ')
  })

  test('saves first when asked to', async ({ app, page, temporaryFolder }) => {
    const file = path.join(temporaryFolder, 'closed.tawsiya')
    await answerSaveDialog(app, file)
    await typeInFirst(page, 'حفظ عند الإغلاق')
    await requestClose(app)
    const closed = page.waitForEvent('close')
    await page.getByRole('alertdialog').getByRole('button', { name: 'حفظ', exact: true }).click()
    await closed
    expect(await firstTextIn(file)).toBe('حفظ عند الإغلاق')
  })

  test('lets go of them when told to', async ({ app, page }) => {
    await typeInFirst(page, 'سيضيع هذا')
    await requestClose(app)
    const closed = page.waitForEvent('close')
    await page.getByRole('alertdialog').getByRole('button', { name: 'عدم الحفظ' }).click()
    await closed
  })
})

test('a new conference starts empty and can be filled', async ({ page }) => {
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+n')
  await expect(page.locator('[data-row]')).toHaveCount(0)
  await page.getByRole('button', { name: 'توصية', exact: true }).click()
  await page.keyboard.type('أول توصية')
  await expect(page.getByRole('textbox', { name: arabicText })).toHaveValue('أول توصية')
})

async function typeInFirst(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: arabicText })
  if ((await field.count()) === 0) await page.locator('[data-row]').first().click()
  await field.fill(text)
}

async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)
}

const requestClose = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

const windowTitle = (app: ElectronApplication): Promise<string | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())

async function firstTextIn(file: string): Promise<string | undefined> {
  const conference = await readConference(file)
  return conference.ok ? conference.value.recommendations[0]?.text.ar : undefined
}
