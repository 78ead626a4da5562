import { expect } from '@playwright/test'
import { commandNames } from '../../electron/ipc/commands'
import { test } from './launch-app'
import { runFromPalette } from './palette'

test('the palette finds a recommendation by words of either language and opens it', async ({
  page,
}) => {
  await page.locator('[data-row]').first().waitFor()
  await runFromPalette(page, 'etendre la protection')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'النص — Français' })).toHaveValue(
    /Étendre la protection/,
  )
})

test('the palette runs a command by its Arabic name', async ({ page }) => {
  await page.locator('[data-row]').first().waitFor()
  await runFromPalette(page, 'اختصارات')
  await expect(page.getByRole('dialog')).toContainText('اختصارات لوحة المفاتيح')
})

test('F6 goes round the panes and back, and F1 shows the keys', async ({ page }) => {
  // The preview comes a moment after the list.
  await page.locator('.preview button').first().waitFor()
  await page.locator('[data-row]').first().focus()
  await page.keyboard.press('F6')
  await expect(page.locator('.preview :focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(page.locator('.status-bar :focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(page.locator('.sidebar :focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(page.locator('[data-row]').first()).toBeFocused()
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog')).toContainText('Ctrl K')
})

test('settings are remembered and reach the brief', async ({ page }) => {
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: '١ ٢ ٣' }).click()
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await page.locator('.sheet-text').allInnerTexts()).join(''), {
      timeout: 20_000,
    })
    .toMatch(/[\u0660-\u0669]/)
})

test('the native menu holds every command of the window', async ({ app, page }) => {
  await page.locator('[data-row]').first().waitFor()
  const ids = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
      (menu.submenu?.items ?? []).map(({ id }) => id),
    ),
  )
  expect(ids).toEqual(expect.arrayContaining([...commandNames]))
})

test('the native menu says what undo would undo, in the language of the window', async ({
  app,
  page,
}) => {
  const labelOf = (id: string): Promise<string | undefined> =>
    app.evaluate(({ Menu }, name) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(name)
      return item?.enabled ? item.label : undefined
    }, id)
  await page.locator('[data-row]').first().click()
  expect(await labelOf('undo')).toBeUndefined()
  await page.keyboard.press('Control+d')
  await expect.poll(() => labelOf('undo')).toBe('تراجع عن: نسخ توصية')
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
  await expect.poll(() => labelOf('redo')).toBe('إعادة: نسخ توصية')
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'English' }).click()
  await expect.poll(() => labelOf('redo')).toMatch(/^Redo/)
})
