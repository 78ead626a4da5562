import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectNoBarriers } from './barriers'
import { launchApp, test } from './launch-app'
import { seekInPalette } from './palette'
import { openReturnedTable } from './returned-table'
import { command, openReturnedWord, type WordRound } from './returned-word'

const sampleFile = path.resolve(import.meta.dirname, '../../examples/oujda-2025.tawsiya')
const communique = path.resolve(import.meta.dirname, '../communiques/ar-academic-final.txt')

/** Every dialog by the steps that lead to it from the list, in whatever language the window speaks. */
const dialogs: Readonly<Record<string, (round: WordRound) => Promise<void>>> = {
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

test.describe('at the first start', () => {
  test.use({ appOptions: { isFirstStart: true } })

  test('the welcome has no barrier, in any language, light and dark', async ({ app, page }) => {
    test.setTimeout(120_000)
    await page.locator('.welcome').waitFor()
    await expectNoBarriers(app, page, 'welcome')
  })
})

test('no dialog has a barrier, in any language, light and dark', async ({ temporaryFolder }) => {
  test.setTimeout(400_000)
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
    await expectNoBarriers(app, page, name)
    await page.keyboard.press('Escape')
    await page.locator('.dialog-scrim').waitFor({ state: 'detached' })
  }
})
