import { AxeBuilder } from '@axe-core/playwright'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { launchApp, test } from './launch-app'

const incomplete = path.resolve(import.meta.dirname, '../conferences/incomplete.tawsiya')

/** Every screen by the steps that lead to it from a fresh window. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async () => {},
  'open recommendation': (page) => page.locator('[data-row]').first().click(),
  conference: (page) => page.locator('.sidebar-item').nth(0).click(),
  bodies: (page) => page.locator('.sidebar > ul > li').nth(2).locator('button').first().click(),
  'export dialog': (page) => page.keyboard.press('Control+e'),
}

for (const interfaceLanguage of ['ar', 'fr']) {
  for (const appearance of ['light', 'dark']) {
    test(`no screen has a barrier, in ${interfaceLanguage}, ${appearance}`, async ({
      temporaryFolder,
    }) => {
      const profileFolder = path.join(temporaryFolder, 'profile')
      await mkdir(profileFolder)
      await writeFile(
        path.join(profileFolder, 'settings.json'),
        JSON.stringify({ interfaceLanguage, appearance }),
      )
      // A conference with gaps, so that every kind of mark is on the screen.
      await using running = await launchApp({ profileFolder, args: [incomplete] })
      const { page } = running
      await page.locator('.sheet-text span').first().waitFor()
      for (const [name, open] of Object.entries(screens)) {
        await open(page)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        const found = violations.map(({ id, nodes }) => ({
          id,
          at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
        }))
        expect(found, name).toEqual([])
      }
    })
  }
}
