import { expect } from '@playwright/test'
import { launchApp, test } from './launch-app'

const communique = `البيان الختامي

أوصى المشاركون بما يلي:
1. إحداث صندوق جهوي لدعم التعاونيات الفلاحية.
2. تعميم التغطية الصحية على الصانعات التقليديات.
3. إعداد دليل عملي لفائدة حاملي المشاريع.`

test('a pasted communiqué becomes recommendations, checked against its own words', async ({
  page,
}) => {
  await page.locator('[data-row]').first().waitFor()
  const before = await page.locator('[data-row]').count()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('استيراد')
  await page.getByRole('menuitem').first().waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(communique)
  await dialog.getByRole('button', { name: 'قراءة النص' }).click()
  await expect(dialog.locator('mark')).toHaveCount(3)
  await expect(dialog.locator('mark').first()).toContainText('إحداث صندوق جهوي')
  await dialog.locator('.import-proposal .check').nth(1).click()
  await dialog.getByRole('button', { name: 'إضافة توصيتين' }).click()
  await expect(page.locator('[data-row]')).toHaveCount(before + 2)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-row]')).toHaveCount(before)
})

test('the first start welcomes, speaks three languages, and leads to an empty conference', async ({
  temporaryFolder,
}) => {
  await using running = await launchApp({ profileFolder: temporaryFolder, isFirstStart: true })
  const { page } = running
  await expect(page.getByRole('heading', { level: 1 })).toContainText('توصية')
  await page.getByRole('radio', { name: 'Français' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await page.getByRole('button', { name: /Nouveau congrès/ }).click()
  await expect(page.locator('.welcome')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Recommandations' })).toBeVisible()
})
