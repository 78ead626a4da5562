import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoBarriers } from './barriers'
import { launchApp, test } from './launch-app'
import { menus } from './menus'
import { command } from './returned-word'
import { openSecondRecord, section } from './screens'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

test('no menu has a barrier, in any language, light and dark', async ({ app, page }) => {
  test.setTimeout(200_000)
  await page.locator('.sheet-text span').first().waitFor()
  // Thousands of words on paper would be looked at again for each of the others.
  await command(app, 'toggle-preview')
  await page.locator('.preview').waitFor({ state: 'detached' })
  for (const [name, open] of Object.entries(menus)) {
    await open(page)
    await expectNoBarriers(app, page, name, '.menu-popover')
    await page.keyboard.press('Escape')
    await page.locator('.menu-popover').waitFor({ state: 'detached' })
  }
})

test('no notice or question has a barrier, in any language, light and dark', async ({
  temporaryFolder,
}) => {
  test.setTimeout(400_000)
  const profileFolder = path.join(temporaryFolder, 'profile')
  const file = path.join(temporaryFolder, 'sample.tawsiya')
  await mkdir(profileFolder)
  await copyFile(sampleFile, file)
  {
    await using running = await launchApp({ profileFolder, args: [file] })
    const { app, page } = running
    await page.locator('.sheet-text span').first().waitFor()
    // Thousands of words on paper would be looked at again for each of the others.
    await command(app, 'toggle-preview')
    await page.locator('.preview').waitFor({ state: 'detached' })
    await section(page, 5)
    await page.locator('[data-template="policy-brief"] .template-buttons button').first().click()
    await page.locator('.template-form textarea').first().fill('X')
    await page.locator('.pane-head button:has(.back-arrow)').click()
    await expectQuestion(page)
    await expectNoBarriers(app, page, 'a template that is left', '.dialog-scrim')
    await page.locator('.dialog-scrim button').nth(1).click()

    await section(page, 0)
    await page.locator('.language-chip').last().locator('button').last().click()
    // It stays while the keys are on it.
    await page.locator('.notice button').first().focus()
    await expectNoBarriers(app, page, 'a notice', '.notices')
    await section(page, 1)
    await expectNoBarriers(app, page, 'a list in one language')
    await command(app, 'undo')

    await openSecondRecord(page)
    await page.keyboard.type('.')
    await command(app, 'new')
    await expectQuestion(page)
    await expectNoBarriers(app, page, 'unsaved changes', '.dialog-scrim')
    await page.keyboard.press('Escape')
    await page.locator('.dialog-scrim').waitFor({ state: 'detached' })

    await writeFile(file, (await readFile(file, 'utf8')).replace('Oujda', 'Oujda '))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'))
    await expectQuestion(page)
    await expectNoBarriers(app, page, 'a file changed elsewhere', '.dialog-scrim')
    await page.keyboard.press('Escape')
    await page.locator('.dialog-scrim').waitFor({ state: 'detached' })

    await page.keyboard.type('.')
    await page.waitForTimeout(3_500)
    app.process().kill('SIGKILL')
  }
  await using again = await launchApp({ profileFolder })
  await expectQuestion(again.page)
  await expectNoBarriers(again.app, again.page, 'work that was not saved', '.dialog-scrim')
})

/** Not a notice, which may still stand there and has the same role. */
const expectQuestion = (page: Page): Promise<void> =>
  page.locator('.dialog-content[role="alertdialog"]').waitFor()
