import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { parseConference } from '../../core/model/parse-conference'
import { serialiseConference } from '../../core/model/serialise-conference'
import { scaledTo } from '../../scripts/bench/scaled-conference'
import { launchApp, test } from './launch-app'
import { expectPreview } from './preview-text'

const arabicText = 'النص — العربية'
const frenchText = 'النص — Français'

test('a row is dragged into another axis by the mouse', async ({ page }) => {
  const rows = page.locator('[data-row]')
  const id = await rows.first().getAttribute('data-row')
  const target = page.locator('.list-row.axis').nth(1)
  await rows.first().dragTo(target, { targetPosition: { x: 200, y: 36 } })
  await expect(page.locator(`[data-row="${id}"] .record-number`)).toHaveText('2.1')
  await page.keyboard.press('Control+z')
  await expect(page.locator(`[data-row="${id}"] .record-number`)).toHaveText('1.1')
})

test('an open record scrolls nowhere sideways', async ({ page }) => {
  await openRow(page, 1)
  await page.locator('[data-part="schedule"] .choice-button').first().waitFor()
  const widths = await page
    .locator('.record-list')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
  expect(widths[0]).toBe(widths[1])
})

test('a row is dragged by the keyboard', async ({ page }) => {
  const rows = page.locator('[data-row]')
  const id = await rows.first().getAttribute('data-row')
  await rows.first().focus()
  await page.keyboard.press('Tab')
  await expect(rows.first().locator('.record-grip')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-row="${id}"] .record-number`)).not.toHaveText('1.1')
})

test('Alt with page keys moves a record to the axis after and back', async ({ page }) => {
  const row = page.locator('[data-row]').first()
  const id = await row.getAttribute('data-row')
  await row.focus()
  await page.keyboard.press('Alt+PageDown')
  await expect(page.locator(`[data-row="${id}"] .record-number`)).toHaveText('2.1')
  await expect(page.locator(`[data-row="${id}"]`)).toBeFocused()
  await page.keyboard.press('Alt+PageUp')
  await expect(page.locator(`[data-row="${id}"] .record-number`)).toHaveText(/^1\./)
})

test('a new recommendation at the end of a long list comes into sight', async ({ page }) => {
  const rows = page.locator('[data-row]')
  await expect(rows.last()).not.toBeInViewport()
  await page.getByRole('button', { name: 'توصية', exact: true }).click()
  const field = page.getByRole('textbox', { name: arabicText })
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
})

test('several ticked rows are assigned at once, in one step of undo', async ({ page }) => {
  const rows = page.locator('[data-row]')
  await rows.nth(1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const bar = page.getByRole('toolbar', { name: 'التوصيات المحددة' })
  await expect(bar).toContainText('توصيتان محددتان')
  await bar.getByRole('button', { name: 'الحالة' }).click()
  await page.getByRole('option', { name: 'منجزة' }).click()
  for (const index of [1, 2]) await expect(rows.nth(index)).toContainText('منجزة')
  await page.getByRole('button', { name: 'تراجع عن: إسناد إلى عدة توصيات' }).click()
  for (const index of [1, 2]) await expect(rows.nth(index)).not.toContainText('منجزة')
})

test('rows are deleted by a key, and the keys go on beside them', async ({ page }) => {
  const rows = page.locator('[data-row]')
  await rows.nth(1).focus()
  const all = await rows.count()
  const next = await rows.nth(2).getAttribute('data-row')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(all - 1)
  await expect(page.locator(`[data-row="${next}"]`)).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(all - 3)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(all)
})

test('a text is found without its vowel signs and replaced in one step', async ({ page }) => {
  await openRow(page, 0)
  const field = page.getByRole('textbox', { name: arabicText })
  await field.fill('إِحداثُ زعفرانٍ، ثم زعفران.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('زعفران')
  const bar = page.getByRole('search')
  await expect(bar).toContainText('1 من 2')
  await page.keyboard.press('Enter')
  await expect(bar).toContainText('2 من 2')
  await bar.getByRole('textbox', { name: 'استبدال بـ' }).fill('لوز')
  await bar.getByRole('button', { name: 'استبدال الكل (2)' }).click()
  await expect(page.locator('[data-row]').first()).toContainText('إِحداثُ لوز، ثم لوز.')
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-row]').first()).toContainText('زعفرانٍ، ثم زعفران.')
})

test('a find is opened with its words selected', async ({ page }) => {
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('الاقتصاد')
  await expect(page.locator('.find-context')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  const selected = await page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : 'nothing'
  })
  expect(selected).toMatch(/ال[اإ]قتصاد/)
})

test('a record is split at the cursor and merged again', async ({ page }) => {
  const count = await countRows(page)
  await openRow(page, 0)
  const field = page.getByRole('textbox', { name: arabicText })
  await field.fill('إحداث صندوق. تكوين المنتخبين.')
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(12, 12))
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.locator('[data-row]')).toHaveCount(count + 1)
  await expect(field).toHaveValue('تكوين المنتخبين.')
  await page.keyboard.press('Control+m')
  await expect(page.locator('[data-row]')).toHaveCount(count)
  await expect(page.getByRole('textbox', { name: arabicText })).toHaveValue(
    'إحداث صندوق. تكوين المنتخبين.',
  )
})

test('the translator goes on by keys: next record, other language', async ({ page }) => {
  await openRow(page, 0)
  const [first, second] = await Promise.all(
    [0, 1].map((index) => page.locator('[data-row]').nth(index).getAttribute('data-row')),
  )
  await page.getByRole('textbox', { name: frenchText }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator(`[data-recommendation="${second}"]`)).toBeVisible()
  await expect(page.locator(`[data-recommendation="${first}"]`)).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: frenchText })).toBeFocused()
  await page.keyboard.press('Control+Tab')
  await expect(page.getByRole('textbox', { name: arabicText })).toBeFocused()
})

test('bold and links are written by keys, and printed', async ({ page }) => {
  await openRow(page, 0)
  const field = page.getByRole('textbox', { name: frenchText })
  await field.fill('Planter du safran')
  await field.press('Control+b')
  await expect(field).toHaveValue('Planter du **safran**')
  await field.press('End')
  await page.keyboard.type(' ici')
  await field.press('Control+Shift+K')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'العنوان' }).fill('http://ump.ma')
  await dialog.getByRole('button', { name: 'إدراج' }).click()
  await expect(dialog.getByText('اكتبوا عنواناً يبدأ')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'العنوان' }).fill('https://ump.ma')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('Planter du **safran** [ici](https://ump.ma)')
  await expectPreview(page, 'Planter du safran ici')
})

test('a translation goes stale with its source, until somebody says it is still right', async ({
  page,
}) => {
  await openRow(page, 0)
  const record = page.locator('[data-recommendation]')
  await expect(record.getByText('تغيّر الأصل بعد الترجمة')).toHaveCount(0)
  const source = page.getByRole('textbox', { name: arabicText })
  await source.press('End')
  await source.pressSequentially(' أيضاً')
  await expect(record.getByText('تغيّر الأصل بعد الترجمة')).toBeVisible()
  await record.getByRole('button', { name: 'ما تزال صحيحة' }).click()
  await expect(record.getByText('تغيّر الأصل بعد الترجمة')).toHaveCount(0)
  const tick = record.getByRole('button', { name: 'مُراجَع: Français' }).first()
  await tick.click()
  await expect(tick).toHaveAttribute('aria-pressed', 'true')
})

test('goals, a source and a private note are kept with the record', async ({ page }) => {
  await openRow(page, 0)
  const record = page.locator('[data-recommendation]')
  await record.getByRole('button', { name: 'إضافة إلى: أهداف التنمية' }).click()
  await page.getByRole('option', { name: '14 الحياة تحت الماء' }).click()
  await page.keyboard.press('Escape')
  await expect(record.getByRole('row', { name: '14 الحياة تحت الماء' })).toBeVisible()
  await record.getByRole('button', { name: 'المصدر' }).click()
  await record.getByRole('textbox', { name: 'الجلسة — العربية' }).fill('الجلسة الثانية')
  await record.getByRole('button', { name: 'ملاحظة خاصة' }).click()
  await record.getByRole('textbox', { name: 'ملاحظة خاصة' }).fill('يُراجع مع العميد')
  await page.keyboard.press('Escape')
  await openRow(page, 0)
  await record.getByRole('button', { name: 'ملاحظة خاصة' }).click()
  await expect(record.getByRole('textbox', { name: 'ملاحظة خاصة' })).toHaveValue('يُراجع مع العميد')
})

test('the list is filtered, and shown whole again', async ({ page }) => {
  const count = await countRows(page)
  await page.getByRole('button', { name: 'تصفية' }).click()
  await page.getByRole('dialog', { name: 'تصفية' }).getByRole('button').first().click()
  await page.getByRole('option').nth(2).click()
  await expect.poll(() => page.locator('[data-row]').count()).toBeLessThan(count)
  await expect(page.locator('.list-row.axis')).toHaveCount(1)
  await page.getByRole('button', { name: 'إظهار الكل' }).click()
  await expect(page.locator('[data-row]')).toHaveCount(count)
})

test('F8 goes from finding to finding', async ({ page }) => {
  await openRow(page, 0)
  const field = page.getByRole('textbox', { name: frenchText })
  await field.fill('')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F8')
  await expect(field).toBeFocused()
  // The sections say what waits in them.
  await expect(page.getByRole('button', { name: /^الترجمة/ })).toHaveText(/1$/)
})

test.describe('with 2,000 recommendations', () => {
  let folder = ''
  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-large-'))
    const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
    const sample = parseConference(await readFile(sampleFile, 'utf8'))
    if (!sample.ok) throw new Error('The sample is broken')
    await writeFile(
      path.join(folder, 'large.tawsiya'),
      serialiseConference(scaledTo(sample.value, 2_000)),
    )
    await mkdir(path.join(folder, 'profile'))
    await writeFile(
      path.join(folder, 'profile/settings.json'),
      JSON.stringify({ isPreviewShown: false }),
    )
  })
  test.afterAll(() => rm(folder, { recursive: true }))

  test('only rows in sight are drawn, and the last is reached by a key', async () => {
    await using running = await launchApp({
      profileFolder: path.join(folder, 'profile'),
      args: [path.join(folder, 'large.tawsiya')],
    })
    const { page } = running
    const rows = page.locator('[data-row]')
    await rows.first().waitFor()
    expect(await rows.count()).toBeLessThan(80)
    await rows.first().focus()
    await page.keyboard.press('End')
    await expect(rows.last()).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: arabicText }).fill('نص الأخيرة')
    await page.keyboard.press('Escape')
    await expect(rows.last()).toContainText('نص الأخيرة')
    await expect(rows.last()).toBeFocused()
  })
})

async function countRows(page: Page): Promise<number> {
  await page.locator('[data-row]').first().waitFor()
  return page.locator('[data-row]').count()
}

async function openRow(page: Page, index: number): Promise<void> {
  await page.locator('[data-row]').nth(index).click()
  await expect(page.getByRole('textbox', { name: arabicText })).toBeVisible()
}
