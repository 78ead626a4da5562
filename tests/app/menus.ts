import type { Page } from '@playwright/test'
import { openSecondRecord, section } from './screens'

/** What opens over a screen when something on it is pressed, by the steps from the list, in any language. */
export const menus: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'file-menu': async (page) => {
    await page.locator('.top-bar > .choice-button').click()
    await page.getByRole('menu').waitFor()
  },
  filter: async (page) => {
    await page.locator('.filter-button').click()
    await page.locator('.filter-fields').waitFor()
  },
  'record-menu': async (page) => {
    await openSecondRecord(page)
    await page.locator('.record-editor-head [aria-haspopup="true"]').last().click()
    await page.getByRole('menu').waitFor()
  },
  'body-picker': async (page) => {
    await openSecondRecord(page)
    await page.locator('.body-chip.lead').click()
    await page.locator('.list-search').waitFor()
  },
  'goals-picker': async (page) => {
    await openSecondRecord(page)
    await page.locator('.record-facts > .field-row:last-child button.icon').click()
    await page.locator('.menu-popover').waitFor()
  },
  calendar: async (page) => {
    await section(page, 0)
    await page.locator('.day-field-group button').first().click()
    await page.locator('.day-popover').waitFor()
  },
  'body-merge': async (page) => {
    await section(page, 2)
    await page.locator('.body-entry-end button').first().click()
    await page.locator('.list-search').waitFor()
  },
}
