import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { launchApp, test } from './launch-app'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
const communique = path.resolve(import.meta.dirname, '../communiques/ar-academic-final.txt')

/** Every dialog by the steps that lead to it from the list. */
const dialogs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  palette: async (page) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('coop')
    await page.getByRole('menuitem').first().waitFor()
  },
  settings: (page) => page.keyboard.press('Control+,'),
  shortcuts: (page) => page.keyboard.press('F1'),
  print: async (page) => {
    await page.keyboard.press('Control+p')
    await page.getByRole('dialog').locator('canvas').first().waitFor()
  },
  export: async (page) => {
    await page.keyboard.press('Control+e')
    await page.locator('.addressee').first().click()
  },
  versions: async (page) => {
    await page.keyboard.press('Control+s')
    await page.locator('.top-bar > .choice-button').click()
    await page.getByRole('menuitem').last().click()
    await page.locator('.versions-item').first().waitFor()
  },
  'review table': async (page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('menuitem').nth(7).click()
    await page.getByRole('dialog').waitFor()
  },
  import: async (page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('menuitem').nth(5).click()
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill(await readFile(communique, 'utf8'))
    await page.locator('.import-foot .button').first().click()
    await page.locator('mark').first().waitFor()
  },
}

for (const interfaceLanguage of ['ar', 'fr', 'en']) {
  for (const appearance of ['light', 'dark']) {
    test(`no dialog has a barrier, in ${interfaceLanguage}, ${appearance}`, async ({
      temporaryFolder,
    }) => {
      test.setTimeout(150_000)
      const profileFolder = path.join(temporaryFolder, 'profile')
      const file = path.join(temporaryFolder, 'sample.tawsiya')
      await mkdir(profileFolder)
      await writeFile(file, await readFile(sampleFile))
      await writeFile(
        path.join(profileFolder, 'settings.json'),
        JSON.stringify({ interfaceLanguage, appearance, areThumbnailsShown: true }),
      )
      {
        await using first = await launchApp({ profileFolder, isFirstStart: true })
        await first.page.locator('.welcome').waitFor()
        expect(await barriersOn(first.page), 'welcome').toEqual([])
      }
      await using running = await launchApp({ profileFolder, args: [file] })
      const { page } = running
      await page.locator('.sheet-text span').first().waitFor()
      for (const [name, open] of Object.entries(dialogs)) {
        await open(page)
        expect(await barriersOn(page), name).toEqual([])
        await page.keyboard.press('Escape')
        await page.locator('.dialog-scrim').waitFor({ state: 'detached' })
      }
    })
  }
}

async function barriersOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => ({
    id,
    at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
  }))
}
