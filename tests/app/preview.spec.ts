import { expect, type Page } from '@playwright/test'
import { parseConference } from '../../core/model/parse-conference'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type {} from '../../renderer/desktop'
import { test } from './launch-app'
import { expectPreview, previewText } from './preview-text'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
const arabicText = 'النص — العربية'

test('what cannot be printed is said in place, and the last good pages stay', async ({ page }) => {
  await expectPreview(page, 'Contexte')
  await page.locator('[data-row]').first().click()
  const field = page.getByRole('textbox', { name: arabicText })
  const before = await field.inputValue()
  await field.fill('رمز \u{13000} لا يطبع')
  const problem = page.locator('.preview-problem')
  await expect(problem).toContainText('\u{13000}')
  expect(await previewText(page)).toContain('Contexte')
  await page.locator('.sidebar button').first().click()
  await problem.getByRole('button', { name: 'الانتقال إلى الموضع' }).click()
  await expect(field).toBeFocused()
  await field.fill(before)
  await expect(problem).toHaveCount(0)
})

test('pages keep their place while new ones are drawn', async ({ page }) => {
  await expectPreview(page, 'Contexte')
  await page.getByRole('button', { name: 'الصفحة التالية' }).click()
  await expect(page.getByText(/^الصفحة 2 من/)).toBeVisible()
  const place = (): Promise<number> =>
    page.locator('.desk').evaluate((desk) => Math.round(desk.scrollTop))
  const before = await place()
  expect(before).toBeGreaterThan(0)
  await page.locator('[data-row]').first().click()
  await page.getByRole('textbox', { name: 'النص — Français' }).fill('Semer des bourgeons.')
  await expectPreview(page, 'bourgeons')
  expect(await place()).toBe(before)
})

test('typing draws the pages that changed and leaves the others as they are', async ({ page }) => {
  await expectPreview(page, 'Contexte')
  await page.locator('[data-row]').first().click()
  const canvases = page.locator('.sheet canvas')
  await expect.poll(() => canvases.count()).toBeGreaterThan(2)
  // Pages further down may yet get their first picture: only those that stand are watched.
  const standing = await canvases.evaluateAll((all) => {
    all.forEach((one) => one.setAttribute('data-old', ''))
    return all.length
  })
  const field = page.getByRole('textbox', { name: 'النص — Français' })
  await field.press('End')
  await field.press('e')
  const left = page.locator('.sheet canvas[data-old]')
  await expect(left).toHaveCount(standing - 1)
  await page.waitForTimeout(1_000)
  await expect(left).toHaveCount(standing - 1)
})

test('the paper zooms, and fits the pane again', async ({ page }) => {
  await expectPreview(page, 'Contexte')
  const fitting = await sheetWidth(page)
  await page.getByRole('button', { name: 'تكبير' }).click()
  await expect.poll(() => sheetWidth(page)).toBeGreaterThan(fitting)
  await page.getByRole('button', { name: 'بعرض اللوحة' }).click()
  await expect.poll(() => sheetWidth(page)).toBe(fitting)
})

test('languages, arrangement and look of the preview can be chosen', async ({ page }) => {
  await expectPreview(page, 'Contexte')
  await page.getByRole('button', { name: /جنباً إلى جنب/ }).click()
  await page.getByRole('option', { name: 'العربية وحدها' }).click()
  await expect.poll(() => previewText(page), { timeout: 20_000 }).not.toContain('Contexte')
  await page.getByRole('button', { name: /كلاسيكي/ }).click()
  await page.getByRole('option', { name: 'عصري' }).click()
  await expect(page.locator('.desk')).toHaveAttribute('data-drawing', 'false')
})

test('a second language is shown beside the first, whatever was chosen while that stood alone', async ({
  page,
}) => {
  await expectPreview(page, 'Contexte')
  await page.getByRole('button', { name: 'المؤتمر', exact: true }).click()
  await page.getByRole('button', { name: 'إزالة Français' }).click()
  await expect.poll(() => previewText(page), { timeout: 20_000 }).not.toContain('Contexte')
  await page.getByRole('button', { name: /كلاسيكي/ }).click()
  await page.getByRole('option', { name: 'عصري' }).click()
  await page.getByRole('button', { name: 'إضافة لغة' }).click()
  await page.getByRole('menuitem', { name: 'Français' }).click()
  await expectPreview(page, 'Contexte')
})

test('of several requests at once the latest is drawn, and those between are cancelled', async ({
  page,
}) => {
  await expectPreview(page, 'Contexte')
  const parsed = parseConference(readFileSync(sampleFile, 'utf8'))
  if (!parsed.ok) throw new Error('The sample is broken')
  const outcomes = await page.evaluate(
    (conference) =>
      Promise.all(
        Array.from({ length: 4 }, async () => {
          const pdf = await window.desktop.drawPreview({
            update: { version: 1, whole: conference },
            templateId: 'policy-brief',
            options: {
              languages: ['ar', 'fr'],
              arrangement: 'side-by-side',
              issuedOn: '2025-11-20',
              digits: 'western',
            },
          })
          return pdf.ok ? 'drawn' : pdf.problem.code
        }),
      ),
    parsed.value,
  )
  expect(outcomes).toEqual(['drawn', 'cancelled', 'cancelled', 'drawn'])
})

test('a process that dies is started again with the next change', async ({ app, page }) => {
  await expectPreview(page, 'Contexte')
  await app.evaluate((electron) => {
    const documents = electron.app
      .getAppMetrics()
      .find(({ type, name }) => type === 'Utility' && name === 'Tawsiya documents')
    if (!documents) throw new Error('There is no process that makes documents')
    process.kill(documents.pid, 'SIGKILL')
  })
  await page.locator('[data-row]').first().click()
  await page.getByRole('textbox', { name: 'النص — Français' }).fill('Semer des bourgeons.')
  await page.getByRole('textbox', { name: 'النص — Français' }).press('.')
  await page.getByRole('button', { name: 'الصفحة التالية' }).click()
  await expectPreview(page, 'bourgeons')
})

test('a template that does not exist is refused in words', async ({ page }) => {
  const parsed = parseConference(readFileSync(sampleFile, 'utf8'))
  if (!parsed.ok) throw new Error('The sample is broken')
  const outcome = await page.evaluate(
    (conference) =>
      window.desktop.drawPreview({
        update: { version: 1, whole: conference },
        templateId: '../secrets',
        options: {
          languages: ['ar'],
          arrangement: 'one-language',
          issuedOn: '2025-11-20',
          digits: 'western',
        },
      }),
    parsed.value,
  )
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'unknown-template' } })
})

test('a click on the paper leads to the field of its words, in their language', async ({
  page,
}) => {
  await expectPreview(page, 'Contexte')
  const words = page.locator('.sheet-text span', { hasText: 'Étendre' }).first()
  await words.scrollIntoViewIfNeeded()
  await words.click()
  const focused = page.locator('textarea:focus')
  await expect(focused).toHaveValue(/^Étendre/)
  await expect(page.locator('[data-recommendation]')).toHaveCount(1)
  // The record in hand is marked in the margins of its page.
  await expect(page.locator('.page-mark').first()).toBeVisible()
})

test('thumbnails show every page and lead to it', async ({ page }) => {
  await expectPreview(page, 'Contexte')
  await page.getByRole('button', { name: 'إظهار صور الصفحات' }).click()
  const thumbnails = page.getByRole('navigation', { name: 'صور الصفحات' }).getByRole('button')
  const counted = await page.getByText(/^الصفحة 1 من/).textContent()
  const count = /\d+$/.exec(counted ?? '')?.[0] ?? ''
  await thumbnails.last().scrollIntoViewIfNeeded()
  await expect(thumbnails.last()).toHaveAccessibleName(`الصفحة ${count}`)
  await thumbnails.first().scrollIntoViewIfNeeded()
  await expect(thumbnails.nth(1).locator('canvas')).toBeVisible()
  await thumbnails.nth(1).click()
  await expect(page.getByText(/^الصفحة 2 من/)).toBeVisible()
})

const sheetWidth = async (page: Page): Promise<number> =>
  Math.round((await page.locator('.sheet').first().boundingBox())?.width ?? 0)
