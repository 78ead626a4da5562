import { AxeBuilder } from '@axe-core/playwright'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { launchApp, test } from './launch-app'

const incomplete = path.resolve(import.meta.dirname, '../conferences/incomplete.tawsiya')

const section = async (page: Page, index: number): Promise<void> =>
  page.locator('.sidebar > ul > li').nth(index).locator('button').first().click()

/** The editor's screens by the steps that lead to each from the one before. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'found words': async (page) => {
    await page.keyboard.press('Control+f')
    await page.keyboard.type('معرض')
  },
  'an open record with all its parts': async (page) => {
    await page.keyboard.press('Escape')
    await page.locator('[data-row]').first().click()
    for (const part of await page.locator('.record-part-button').all()) await part.click()
  },
  'ticked rows': async (page) => {
    await page.keyboard.press('Escape')
    await page.locator('[data-row]').nth(1).focus()
    await page.keyboard.press('Space')
  },
  'an axis being edited': async (page) => {
    await page.locator('.axis-actions button').first().click()
  },
  'the conference': (page) => section(page, 0),
  'a body with its address': async (page) => {
    await section(page, 2)
    await page.locator('.body-entry .record-part-button').first().click()
  },
  'the state of translations': (page) => section(page, 3),
  findings: async (page) => {
    await section(page, 4)
    await page.locator('.finding').first().waitFor()
  },
}

for (const interfaceLanguage of ['ar', 'fr', 'en']) {
  for (const appearance of ['light', 'dark']) {
    test(`no part of the editor has a barrier, in ${interfaceLanguage}, ${appearance}`, async ({
      temporaryFolder,
    }) => {
      test.setTimeout(120_000)
      const profileFolder = path.join(temporaryFolder, 'profile')
      await mkdir(profileFolder)
      await writeFile(
        path.join(profileFolder, 'settings.json'),
        JSON.stringify({ interfaceLanguage, appearance, isPreviewShown: false }),
      )
      await using running = await launchApp({ profileFolder, args: [incomplete] })
      const { page } = running
      await page.locator('[data-row]').first().waitFor()
      for (const [name, open] of Object.entries(screens)) {
        await open(page)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        const found = violations.map(({ id, nodes }) => ({
          id,
          at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
        }))
        expect.soft(found, name).toEqual([])
      }
    })
  }
}

test('the editor works on a small window at twice the size', async ({ app, page }) => {
  // There is room for the form or for the preview.
  await page.getByRole('button', { name: 'إخفاء المعاينة' }).click()
  await page.locator('[data-row]').first().waitFor()
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1024, 700)
    window?.webContents.setZoomFactor(2)
  })
  await page.locator('[data-row]').first().click()
  const field = page.locator('[data-recommendation] textarea').first()
  await field.focus()
  await expect(field).toBeInViewport()
  for (const index of [0, 2, 3, 4]) {
    await section(page, index)
    expect(
      await page.evaluate(() => {
        const pane = document.querySelector('.pane')
        const scroll = document.querySelector('.pane-scroll')
        return [
          document.documentElement.scrollWidth - innerWidth,
          (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
          Math.round(pane?.getBoundingClientRect().height ?? 0) > 100,
        ]
      }),
    ).toEqual([0, 0, true])
  }
})
