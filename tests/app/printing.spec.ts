import { expect } from '@playwright/test'
import { test } from './launch-app'

test('without a printer the window says so and offers the export', async ({ app, page }) => {
  await page.locator('[data-row]').first().waitFor()
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents) contents.getPrintersAsync = async () => []
  })
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toContainText('لا طابعة')
  await dialog.locator('.sheet canvas').first().waitFor()
  await expect(dialog.locator('.page-mark')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'تصدير…' }).click()
  await expect(page.getByRole('dialog').locator('.export-file').first()).toBeVisible()
})

test('a booklet is shown as the sheets that are printed', async ({ page }) => {
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog')
  const sheet = dialog.locator('.sheet').first()
  await sheet.locator('canvas').waitFor()
  const standing = await sheet.boundingBox()
  expect(standing?.height).toBeGreaterThan(standing?.width ?? Number.POSITIVE_INFINITY)
  await dialog.getByRole('button', { name: 'صفحة بعد صفحة' }).click()
  await page.getByRole('option', { name: 'كتيّب من غلافين، لغة من كل جهة' }).click()
  await expect(dialog.getByText('لكل لغة غلافها', { exact: false })).toBeVisible()
  await expect
    .poll(async () => {
      const lying = await sheet.boundingBox()
      return (lying?.width ?? 0) > (lying?.height ?? Number.POSITIVE_INFINITY)
    })
    .toBe(true)
})

test('the printer is handed the very PDF, and its refusal is said in words', async ({
  app,
  page,
}) => {
  await page.locator('[data-row]').first().waitFor()
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents) {
      contents.getPrintersAsync = async () => [
        { name: 'office', displayName: 'Office', description: '', options: {} },
      ]
    }
  })
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog')
  await dialog.locator('.sheet canvas').first().waitFor()
  await expect(dialog.locator('.page-mark')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'طباعة', exact: true }).click()
  // No such printer is there: the system refuses, and nothing is lost.
  await expect(dialog.getByRole('alert')).toContainText('لم تقبل الطابعة الوثيقة', {
    timeout: 30_000,
  })
})
