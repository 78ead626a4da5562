import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { seekInPalette } from './palette'
import { openReturnedTable } from './returned-table'
import { command, openReturnedWord, type WordRound } from './returned-word'

const communique = path.resolve(import.meta.dirname, '../communiques/ar-academic-final.txt')

/** Opens a section by its place in the sidebar, in whatever language the window speaks. */
export const section = async (page: Page, index: number): Promise<void> =>
  page.locator('.sidebar > ul > li').nth(index).locator('button').first().click()

/** Opens the second of all records. */
export async function openSecondRecord(page: Page): Promise<void> {
  await section(page, 1)
  const fields = page.locator('[data-recommendation] textarea')
  if ((await fields.count()) === 0) {
    const row = page.locator('[data-row]').nth(1)
    await row.scrollIntoViewIfNeeded()
    await row.click()
  }
  await fields.first().focus()
}

/** Every dialog by the steps that lead to it from the list, in whatever language the window speaks. */
export const dialogs: Readonly<Record<string, (round: WordRound) => Promise<void>>> = {
  palette: async ({ page }) => {
    await seekInPalette(page, 'coop')
  },
  settings: ({ page }) => page.keyboard.press('Control+,'),
  shortcuts: ({ page }) => page.keyboard.press('F1'),
  print: async ({ page }) => {
    await page.keyboard.press('Control+p')
    await page.getByRole('dialog').locator('canvas').first().waitFor()
  },
  export: async ({ page }) => {
    await page.keyboard.press('Control+e')
    await page.locator('.addressee').first().click()
  },
  versions: async ({ app, page }) => {
    await page.keyboard.press('Control+s')
    await page.locator('.saved-state').filter({ hasText: ':' }).waitFor()
    await command(app, 'versions')
    await page.locator('.versions-item').first().waitFor()
  },
  'texts for a translator': ({ app }) => command(app, 'send-texts'),
  'table to follow up': ({ app }) => command(app, 'send-follow-up'),
  'follow-up table that came back': openReturnedTable,
  'next edition': ({ app }) => command(app, 'new-edition'),
  'changes from Word': openReturnedWord,
  import: async ({ app, page }) => {
    await command(app, 'import')
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill(await readFile(communique, 'utf8'))
    await page.locator('.import-foot .button').first().click()
    await page.locator('mark').first().waitFor()
  },
}
