import { expect, type Page } from '@playwright/test'
import { test } from './launch-app'
import { expectPreview, previewText } from './preview-text'

const arabicText = 'النص — العربية'

test('what is typed in Arabic appears in the preview, and undo takes it back', async ({ page }) => {
  await openRow(page, 0)
  const field = page.getByRole('textbox', { name: arabicText })
  const before = await field.inputValue()
  await field.fill('')
  await field.pressSequentially('زعفران تالوين أولاً')
  expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  await expectPreview(page, 'زعفران')

  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue(before)
  await expect.poll(() => previewText(page), { timeout: 20_000 }).not.toContain('زعفران')
  await page.keyboard.press('Control+y')
  await expect(field).toHaveValue('زعفران تالوين أولاً')
})

test('typing in one field is one step of undo', async ({ page }) => {
  await openRow(page, 1)
  const field = page.getByRole('textbox', { name: arabicText })
  const before = await field.inputValue()
  await field.press('End')
  await field.pressSequentially(' ثم ثلاث كلمات')
  await page.getByRole('button', { name: 'تراجع عن: تعديل نص' }).click()
  await expect(field).toHaveValue(before)
})

test('the undo key works on an Arabic keyboard layout', async ({ page }) => {
  await openRow(page, 0)
  const field = page.getByRole('textbox', { name: arabicText })
  const before = await field.inputValue()
  await field.press('End')
  await field.pressSequentially('!')
  await field.dispatchEvent('keydown', { key: 'ئ', code: 'KeyZ', ctrlKey: true, bubbles: true })
  await expect(field).toHaveValue(before)
})

test('a new recommendation opens with the cursor in its first text', async ({ page }) => {
  const count = await countRows(page)
  await page.getByRole('button', { name: 'توصية', exact: true }).click()
  await expect(page.locator('[data-row]')).toHaveCount(count + 1)
  await page.keyboard.type('إحداث مرصد جديد')
  await expect(page.getByRole('textbox', { name: arabicText })).toHaveValue('إحداث مرصد جديد')
  await expect(page.getByRole('textbox', { name: 'النص — Français' })).toHaveAccessibleDescription(
    'للإكمال',
  )
  await expectPreview(page, 'مرصد')
})

test('a deleted recommendation comes back from its notice', async ({ page }) => {
  const rows = page.locator('[data-row]')
  const [count, text] = [await countRows(page), await rows.first().innerText()]
  await openRow(page, 0)
  await page.getByRole('button', { name: 'حذف التوصية' }).click()
  await expect(rows).toHaveCount(count - 1)
  await page
    .getByRole('button', { name: /^تراجع/ })
    .last()
    .click()
  await expect(rows).toHaveCount(count)
  expect(await rows.first().innerText()).toBe(text)
})

test('opening a record far down leaves the window in its place', async ({ page }) => {
  await page.locator('[data-row]').last().scrollIntoViewIfNeeded()
  await page.locator('[data-row]').last().click()
  await page.locator('[data-recommendation] textarea').last().focus()
  const bar = await page.getByRole('banner').boundingBox()
  expect(bar?.y).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
})

test('Alt and arrows move a recommendation, into the next axis too', async ({ page }) => {
  const rows = page.locator('[data-row]')
  const text = await rows.nth(0).locator('[lang="ar-MA"]').innerText()
  await rows.nth(0).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(rows.nth(1)).toContainText(text)
  await expect(rows.nth(1)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '1.1 أصبحت 1.2' })).toBeAttached()

  const inFirstAxis = await rows.filter({ hasText: /^1\.\d/ }).count()
  for (let step = 1; step < inFirstAxis; step += 1) await page.keyboard.press('Alt+ArrowDown')
  await expect(rows.nth(inFirstAxis - 1)).toContainText('2.1')
  await expect(rows.nth(inFirstAxis - 1)).toContainText(text)
  await expect(rows.nth(inFirstAxis - 1)).toBeFocused()
})

test('arrows go from row to row, Enter opens and Escape closes back to the row', async ({
  page,
}) => {
  const rows = page.locator('[data-row]')
  await rows.nth(0).focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: arabicText }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: arabicText })).toHaveCount(0)
  await expect(rows.nth(1)).toBeFocused()
})

test('lead, horizon and status are chosen from what there is', async ({ page }) => {
  await openRow(page, 0)
  const record = page.locator('[data-recommendation]')
  await record.locator('.lead-picker button').first().click()
  await page.getByRole('searchbox').fill('الداخلية')
  await page.getByRole('option', { name: 'وزارة الداخلية' }).click()
  await expect(record.locator('.body-chip.lead')).toHaveText('وزارة الداخلية')

  await record.getByRole('radio', { name: 'قصير' }).click()
  await record.getByRole('radio', { name: 'تاريخ' }).click()
  const date = record.getByRole('textbox', { name: 'السنة أو الشهر أو اليوم' })
  await date.fill('2027-13')
  await expect(record.getByText('اكتبوا تاريخاً')).toBeVisible()
  await date.fill('2027-06')
  await expect(record.getByText('اكتبوا تاريخاً')).toHaveCount(0)

  await record.getByRole('button', { name: /الحالة/ }).click()
  await page.getByRole('option', { name: 'منجزة' }).click()
  await expect(record.getByRole('button', { name: /منجزة/ })).toBeVisible()
})

test('a text of the conference itself reaches the brief', async ({ page }) => {
  await page.getByRole('button', { name: 'المؤتمر', exact: true }).click()
  await page.getByRole('textbox', { name: 'عنوان الموجز — Français' }).fill('Bourgeons et racines')
  await expectPreview(page, 'Bourgeons')
})

async function countRows(page: Page): Promise<number> {
  await page.locator('[data-row]').first().waitFor()
  return page.locator('[data-row]').count()
}

async function openRow(page: Page, index: number): Promise<void> {
  await page.locator('[data-row]').nth(index).click()
  await expect(page.getByRole('textbox', { name: arabicText })).toBeVisible()
}
