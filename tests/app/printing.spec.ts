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
  await dialog.getByRole('button', { name: 'تصدير…' }).click()
  await expect(page.getByRole('dialog').locator('.export-file').first()).toBeVisible()
})
