import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './launch-app'
import { expectPreview } from './preview-text'

const onePixelPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'المؤتمر', exact: true }).click()
})

test('a picture becomes a logo; a drawing is cleaned first; others are refused with a remedy', async ({
  page,
  temporaryFolder,
}) => {
  const file = async (name: string, content: string | Buffer): Promise<string> => {
    const place = path.join(temporaryFolder, name)
    await writeFile(place, content)
    return place
  }
  await choose(page, await file('logo.png', onePixelPng))
  await expect(page.locator('.logo-picture')).toHaveCount(1)

  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
  await choose(
    page,
    await file(
      'drawn.svg',
      `${drawing}<script>alert(1)</script><rect width="40" height="20"/></svg>`,
    ),
  )
  await expect(page.locator('.logo-picture')).toHaveCount(2)
  // Drawn to points: no code of the drawing is kept.
  expect(await page.locator('.logo-picture').nth(1).getAttribute('src')).toMatch(/^data:image\/png/)

  await choose(page, await file('style.svg', `${drawing}<style>@import "x.css"</style></svg>`))
  await expect(page.getByText('يتعذر تنظيفها')).toBeVisible()
  await choose(page, await file('text.png', 'not a picture'))
  await expect(page.getByText('احفظوا الصورة بإحدى هذه الصيغ')).toBeVisible()
  await choose(page, await file('cut.png', onePixelPng.subarray(0, 30)))
  await expect(page.getByText('افتحوه ببرنامج آخر')).toBeVisible()
  await expect(page.locator('.logo-picture')).toHaveCount(2)

  await page.getByRole('group', { name: 'شعار 2' }).getByRole('button', { name: 'حذف' }).click()
  await expect(page.locator('.logo-picture')).toHaveCount(1)
})

test('a language leaves the documents, its texts stay, and undo brings it back', async ({
  page,
}) => {
  const french = page.getByRole('textbox', { name: 'العنوان — Français' })
  const title = await french.inputValue()
  await page.getByRole('button', { name: 'إزالة Français' }).click()
  await expect(french).toHaveCount(0)
  await expect(page.getByText('لم تعد Français في الوثائق')).toBeVisible()
  await page.getByRole('button', { name: 'إضافة لغة' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('textbox', { name: 'العنوان — English' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(french).toHaveValue(title)
})

test('the Hijri date is typed by hand and printed as it stands', async ({ page }) => {
  await page.getByRole('textbox', { name: 'التاريخ الهجري — العربية' }).fill('22 جمادى الأولى 1447')
  await expect(page.getByRole('textbox', { name: 'التاريخ الهجري — العربية' })).toHaveValue(
    '22 جمادى الأولى 1447',
  )
})

test('a term of the glossary is added in both languages', async ({ page }) => {
  await page.getByRole('button', { name: 'إضافة: مصطلح' }).click()
  const field = page.getByRole('textbox', { name: 'مصطلح — Français' }).last()
  await field.fill('économie sociale')
  await expect(field).toHaveValue('économie sociale')
})

test('what is typed as the title reaches the brief', async ({ page }) => {
  await page.getByRole('textbox', { name: 'عنوان الموجز — العربية' }).fill('زعفران تالوين')
  await expectPreview(page, 'زعفران تالوين')
})

async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'اختيار صورة' }).click()
  await (await chooser).setFiles(file)
}
