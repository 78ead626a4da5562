import { AxeBuilder } from '@axe-core/playwright'
import { expect, type ElectronApplication, type Page } from '@playwright/test'

const looks = ['ar', 'fr', 'en'].flatMap((interfaceLanguage) =>
  ['light', 'dark'].map((appearance) => ({ interfaceLanguage, appearance })),
)

/** Looks for barriers in what is on the screen, in every language, light and dark. */
export async function expectNoBarriers(
  app: ElectronApplication,
  page: Page,
  screen: string,
  /** What is looked at: behind a dialog the window is out of reach. */
  within = 'html',
): Promise<void> {
  // A tip over the button that was pressed is not part of the screen.
  await page.mouse.move(0, 0)
  await page.locator('.tooltip').waitFor({ state: 'detached' })
  for (const look of looks) {
    await show(app, page, look)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include(within)
      // The others are counted, not described: that halves the time.
      .options({ resultTypes: ['violations'] })
      .analyze()
    const found = violations.map(({ id, nodes }) => ({
      id,
      at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
    }))
    expect.soft(found, `${screen}, ${look.interfaceLanguage}, ${look.appearance}`).toEqual([])
  }
}

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
