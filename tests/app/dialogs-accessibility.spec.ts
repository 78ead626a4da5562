import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectNoBarriers } from './barriers'
import { launchApp, test } from './launch-app'
import { command } from './returned-word'
import { dialogs } from './screens'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')

test.describe('at the first start', () => {
  test.use({ appOptions: { isFirstStart: true } })

  test('the welcome has no barrier, in any language, light and dark', async ({ app, page }) => {
    test.setTimeout(120_000)
    await page.locator('.welcome').waitFor()
    await expectNoBarriers(app, page, 'welcome')
  })
})

test('no dialog has a barrier, in any language, light and dark', async ({ temporaryFolder }) => {
  test.setTimeout(600_000)
  const profileFolder = path.join(temporaryFolder, 'profile')
  const file = path.join(temporaryFolder, 'sample.tawsiya')
  await mkdir(profileFolder)
  await writeFile(file, await readFile(sampleFile))
  await writeFile(
    path.join(profileFolder, 'settings.json'),
    JSON.stringify({ areThumbnailsShown: true }),
  )
  await using running = await launchApp({ profileFolder, args: [file] })
  const { app, page } = running
  await page.locator('.sheet-text span').first().waitFor()
  await expectNoBarriers(app, page, 'pictures of the pages')
  // Thousands of words on paper would be looked at again behind each dialog.
  await command(app, 'toggle-preview')
  await page.locator('.preview').waitFor({ state: 'detached' })
  for (const [name, open] of Object.entries(dialogs)) {
    await open({ app, page, folder: temporaryFolder })
    await page.getByRole('dialog').waitFor()
    await expectNoBarriers(app, page, name, '.dialog-scrim')
    await page.keyboard.press('Escape')
    await page.locator('.dialog-scrim').waitFor({ state: 'detached' })
  }
})
