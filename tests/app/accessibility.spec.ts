import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { test } from './launch-app'
import { command } from './returned-word'
import { section } from './screens'

const incomplete = path.resolve(import.meta.dirname, '../conferences/incomplete.tawsiya')

/** The editor's screens by the steps that lead to each from the one before. */
const screens: Readonly<Record<string, (page: Page, app: ElectronApplication) => Promise<void>>> = {
  'the list and the preview': async () => {},
  'found words': async (page, app) => {
    // Thousands of words on paper would be looked at again for each of the other screens.
    await command(app, 'toggle-preview')
    await page.locator('.preview').waitFor({ state: 'detached' })
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
  'a conference with nothing in it': async (page, app) => {
    await section(page, 1)
    await command(app, 'new')
    await page.locator('.first-steps').waitFor()
  },
}

test.describe('with gaps, so that every kind of mark is on the screen', () => {
  test.use({ appOptions: { args: [incomplete] } })

  test('no part of the editor has a barrier, in any language, light and dark', async ({
    app,
    page,
  }) => {
    test.setTimeout(400_000)
    await page.locator('.sheet-text span').first().waitFor()
    for (const [name, open] of Object.entries(screens)) {
      await open(page, app)
      await expectNoBarriers(app, page, name)
    }
  })
})
