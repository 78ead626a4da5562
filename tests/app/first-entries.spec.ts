import { expect } from '@playwright/test'
import { test } from './launch-app'
import { command } from './returned-word'
import { section } from './screens'

test.beforeEach(async ({ app, page }) => {
  await page.locator('[data-row]').first().waitFor()
  await command(app, 'new')
  await expect(page.locator('[data-row]')).toHaveCount(0)
})

test('a directory without bodies gets its first by typing its name', async ({ page }) => {
  await section(page, 0)
  await page.getByRole('button', { name: 'إضافة إلى: المنظِّمون' }).click()
  await page.getByRole('searchbox').fill('جامعة ابن زهر')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.locator('.body-chip')).toHaveText('جامعة ابن زهر')
})

test('what is added is typed in at once, without a press in between', async ({ page }) => {
  await section(page, 0)
  await page.getByRole('button', { name: 'إضافة: موقِّع' }).click()
  await page.keyboard.type('رئيس المؤتمر')
  await expect(page.getByRole('textbox', { name: 'الاسم — العربية' })).toHaveValue('رئيس المؤتمر')
  await section(page, 1)
  await page.getByRole('button', { name: 'محور', exact: true }).click()
  await page.keyboard.type('الماء')
  await expect(page.locator('.axis-title[lang^="ar"]').last()).toContainText('الماء')
  await page.keyboard.press('Escape')
  await expect(page.locator('.axis-editor')).toHaveCount(0)
  await expect(page.locator('.list-row.axis').last()).toBeFocused()
  await section(page, 2)
  await page.getByRole('button', { name: 'هيئة', exact: true }).click()
  await page.keyboard.type('وزارة الماء')
  await expect(page.getByRole('textbox', { name: 'الاسم — العربية' })).toHaveValue('وزارة الماء')
})
