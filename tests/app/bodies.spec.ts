import { expect, type Page } from '@playwright/test'
import { test } from './launch-app'

test('a body that is not in the directory is made of what was typed', async ({ page }) => {
  await page.locator('[data-row]').first().click()
  const record = page.locator('[data-recommendation]')
  await record.locator('.lead-picker button').first().click()
  await page.getByRole('searchbox').fill('هيئة لم تُذكر')
  await page.getByRole('option', { name: 'هيئة جديدة: هيئة لم تُذكر' }).click()
  await expect(record.locator('.body-chip.lead')).toHaveText('هيئة لم تُذكر')
  await page.keyboard.press('Control+z')
  await expect(record.locator('.body-chip.lead')).not.toHaveText('هيئة لم تُذكر')
  await goToBodies(page)
  await expect(page.getByRole('listitem', { name: 'هيئة لم تُذكر' })).toHaveCount(0)
})

test('a lead is chosen without the mouse, and Tab goes on from there', async ({ page }) => {
  await page.locator('[data-row]').first().click()
  const lead = page.locator('[data-recommendation] .lead-picker button').first()
  await lead.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox').fill('الداخلية')
  await page.keyboard.press('Enter')
  await expect(lead).toContainText('الداخلية')
  await expect(lead).toBeFocused()
  const status = page.locator('[data-recommendation] .choice-button').first()
  await status.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.press('Escape')
  await expect(status).toBeFocused()
})

test('a body entered twice is merged, and undo parts them again', async ({ page }) => {
  await goToBodies(page)
  const entries = page.locator('.body-entry')
  const count = await entries.count()
  const name = page.getByRole('textbox', { name: 'الاسم — العربية' })
  const known = await name.nth(2).inputValue()
  await page.getByRole('button', { name: 'هيئة', exact: true }).click()
  await name.first().fill(`${known}ّ`)
  await expect(page.getByText(/مطابقة لـ/)).toBeVisible()
  await page.getByRole('button', { name: /^دمج في هيئة أخرى:/ }).click()
  await expect(entries).toHaveCount(count)
  await page
    .getByRole('button', { name: /^تراجع/ })
    .last()
    .click()
  await expect(entries).toHaveCount(count + 1)
})

test('the directory is searched without accents and vowel signs', async ({ page }) => {
  await goToBodies(page)
  await page.getByRole('searchbox', { name: 'بحث في الدليل' }).fill('interieur')
  await expect(page.locator('.body-entry')).toHaveCount(1)
})

test('how a letter is written to a body stands with it', async ({ page }) => {
  await goToBodies(page)
  const entry = page.locator('.body-entry').first()
  await entry.getByRole('button', { name: 'العنوان والبريد' }).click()
  await entry.getByRole('textbox', { name: 'صيغة المخاطبة — Français' }).fill('Madame la Ministre')
  await entry.getByRole('textbox', { name: 'البريد الإلكتروني' }).fill('cabinet@example.org')
  await expect(entry.getByRole('textbox', { name: 'البريد الإلكتروني' })).toHaveValue(
    'cabinet@example.org',
  )
})

async function goToBodies(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^الهيئات/ }).click()
  await page.locator('.body-entry').first().waitFor()
}
