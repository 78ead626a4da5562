import { expect } from '@playwright/test'
import { test } from './launch-app'

const arabicText = 'النص — العربية'

test('a press that is held for long opens its record all the same', async ({ page }) => {
  await page.locator('[data-row]').first().click({ delay: 700 })
  await expect(page.getByRole('textbox', { name: arabicText })).toBeVisible()
})

test('a press that begins before the list is there opens its record', async ({ page }) => {
  await page.evaluate(async () => {
    const firstRow = () => document.querySelector('[data-first-row]')
    while (!firstRow() && !document.querySelector('[data-row]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    // On a quick machine the list stands already: then it is the list that must open the record.
    const row = firstRow() ?? document.querySelector('[data-row]')
    const press = { bubbles: true, button: 0, pointerType: 'mouse', pointerId: 1, isPrimary: true }
    row?.dispatchEvent(new PointerEvent('pointerdown', press))
    if (row?.hasAttribute('data-row')) row.dispatchEvent(new MouseEvent('click', press))
  })
  await expect(page.getByRole('textbox', { name: arabicText })).toBeVisible()
})

test('letters typed right after the key of the search are sought', async ({ page }) => {
  await page.getByRole('navigation').waitFor()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('الاقتصاد')
  await expect(page.getByRole('search').getByRole('searchbox')).toHaveValue('الاقتصاد')
})

test('what lies under the pointer is found while the preview comes', async ({ page }) => {
  await page.locator('.sheet canvas').first().waitFor()
  await page.getByRole('button', { name: 'إخفاء المعاينة' }).click()
  await expect(page.locator('.preview')).toHaveCount(0)
  const found = await page.evaluate(async () => {
    const box = document.querySelector('[data-row]')?.getBoundingClientRect()
    const show = document.querySelector<HTMLElement>('button[aria-label="إظهار المعاينة"]')
    if (!box || !show) return 'no row, or no button'
    // In the very turn in which the preview is put into the page, before any frame.
    const isThere = new Promise<string>((resolve) =>
      new MutationObserver(() => {
        if (!document.querySelector('.preview')) return
        const under = document.elementFromPoint(box.right - 200, box.y + box.height / 2)
        resolve(under?.closest('[data-row]') ? 'a row' : (under?.tagName ?? 'nothing'))
      }).observe(document.body, { childList: true, subtree: true }),
    )
    show.click()
    return isThere
  })
  expect(found).toBe('a row')
})
