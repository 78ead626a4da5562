import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { launchApp, test } from './launch-app'
import { command } from './returned-word'
import { dialogs, section } from './screens'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

test('every section and dialog can be worked in on a small window at twice the size, without motion, in any language', async ({
  temporaryFolder,
}) => {
  test.setTimeout(240_000)
  const profileFolder = path.join(temporaryFolder, 'profile')
  const file = path.join(temporaryFolder, 'sample.tawsiya')
  await mkdir(profileFolder)
  await copyFile(sampleFile, file)
  await using running = await launchApp({ profileFolder, args: [file] })
  const { app, page } = running
  await page.locator('[data-row]').first().waitFor()
  // There is room for the form or for the preview.
  await command(app, 'toggle-preview')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(
    await page
      .locator('.button')
      .first()
      .evaluate((one) => getComputedStyle(one).transitionDuration),
  ).toBe('0s')
  await magnify(app)
  const sections = ['conference', 'recommendations', 'bodies', 'translation', 'checks', 'templates']
  for (const [index, name] of sections.entries()) {
    await section(page, index)
    await expectRoom(app, page, name)
  }
  await section(page, 1)
  await page.locator('[data-row]').first().click()
  await expect(page.locator('[data-recommendation] textarea').first()).toBeInViewport()
  await expectRoom(app, page, 'an open record')
  for (const [name, open] of Object.entries(dialogs)) {
    await open({ app, page, folder: temporaryFolder })
    await page.getByRole('dialog').waitFor()
    await expectRoom(app, page, name)
    await page.keyboard.press('Escape')
    await page.locator('.dialog-scrim').waitFor({ state: 'detached' })
  }
  await command(app, 'welcome')
  await page.locator('.welcome').waitFor()
  await expectRoom(app, page, 'welcome')
})

test('form and preview take turns where there is no room for both', async ({ app, page }) => {
  const [row, desk] = [page.locator('[data-row]').first(), page.locator('.desk')]
  await row.waitFor()
  await magnify(app)
  await expect(desk).toHaveCount(0)
  await expect(row).toBeVisible()
  await page.getByRole('radio', { name: 'المعاينة' }).click()
  await page.locator('.sheet-text span').first().waitFor()
  await expect(row).toBeHidden()
  await expectRoom(app, page, 'the preview alone')
  // A click on the paper leads back to the field of its words.
  const words = page.locator('.sheet-text span', { hasText: 'Contexte' }).first()
  await words.scrollIntoViewIfNeeded()
  await words.click()
  await expect(desk).toHaveCount(0)
  await command(app, 'toggle-preview')
  await expect(desk).toBeVisible()
})

const magnify = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1024, 700)
    window?.webContents.setZoomFactor(2)
  })

/** Nothing runs out of the window sideways, and every control comes into sight, in each language. */
async function expectRoom(app: ElectronApplication, page: Page, screen: string): Promise<void> {
  for (const interfaceLanguage of ['fr', 'en', 'ar']) {
    await app.evaluate(
      ({ BrowserWindow }, changes) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send('settings-changed', changes)
      },
      { interfaceLanguage },
    )
    await page.locator(`html[lang|="${interfaceLanguage}"]`).waitFor()
    expect.soft(await page.evaluate(outOfSight), `${screen}, ${interfaceLanguage}`).toEqual([])
  }
}

/** What cannot be brought into sight, by its name. Runs in the page. */
function outOfSight(): readonly string[] {
  const scope = document.querySelector('.dialog-scrim') ?? document.body
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is too wide'] : []
  const controls = [
    ...scope.querySelectorAll<HTMLElement>('button, input, textarea, [tabindex="0"]'),
  ]
  const hidden = controls.filter((control) => {
    const isMeant = control.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    // Boxes that only screen readers see stand under what is drawn for them.
    const unseen = '[inert], [aria-hidden="true"], label, [style*="clip"]'
    if (!isMeant || control.closest(unseen)) return false
    control.scrollIntoView({ block: 'center', inline: 'nearest' })
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
    if (width < 2 || height < 2) return false
    const across = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1)
    const down = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1)
    const seen = document.elementFromPoint(across, down)
    const isSeen = seen !== null && (control.contains(seen) || seen.contains(control))
    return !isSeen || left < -1 || right > innerWidth + 1
  })
  return [
    ...wide,
    ...hidden.map(
      (control) => control.ariaLabel || control.textContent.slice(0, 60) || control.className,
    ),
  ]
}
