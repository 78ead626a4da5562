import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import type { CommandName } from '../../electron/ipc/commands'
import { test } from './launch-app'

const incomplete = path.resolve(import.meta.dirname, '../conferences/incomplete.tawsiya')

const section = async (page: Page, index: number): Promise<void> =>
  page.locator('.sidebar > ul > li').nth(index).locator('button').first().click()

const command = (app: ElectronApplication, name: CommandName): Promise<void> =>
  app.evaluate(({ BrowserWindow }, sent) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu-command', sent)
  }, name)

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

const looks = ['ar', 'fr', 'en'].flatMap((interfaceLanguage) =>
  ['light', 'dark'].map((appearance) => ({ interfaceLanguage, appearance })),
)

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
      // A tip over the button that was pressed is not part of the screen.
      await page.mouse.move(0, 0)
      await page.locator('.tooltip').waitFor({ state: 'detached' })
      for (const look of looks) {
        await show(app, page, look)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        const found = violations.map(({ id, nodes }) => ({
          id,
          at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
        }))
        expect.soft(found, `${name}, ${look.interfaceLanguage}, ${look.appearance}`).toEqual([])
      }
    }
  })
})

/** As when the settings were changed in another window. */
async function show(
  app: ElectronApplication,
  page: Page,
  look: { readonly interfaceLanguage: string; readonly appearance: string },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, changes) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('settings-changed', changes)
  }, look)
  await page
    .locator(`html[lang|="${look.interfaceLanguage}"][data-theme="${look.appearance}"]`)
    .waitFor()
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
