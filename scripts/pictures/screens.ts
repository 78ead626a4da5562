import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { menus } from '../../tests/app/menus'
import { openReturnedTable } from '../../tests/app/returned-table'
import { openReturnedWord } from '../../tests/app/returned-word'
import { section } from '../../tests/app/screens'
import { command, openRecord, undoAll, type Scene, type Screen } from './steps'

const communiques = path.resolve(import.meta.dirname, '../../tests/communiques')

const part = async (page: Page, index: number): Promise<void> => {
  await section(page, 0)
  // Not by the sidebar: it has no parts where room is short.
  await page
    .locator('.pane section[id]')
    .nth(index)
    .evaluate((group) => group.scrollIntoView({ block: 'start' }))
}

/** Back to the templates; nothing was changed that would be asked about. */
const leaveTemplate = ({ page }: Scene): Promise<void> =>
  page.locator('.pane-head button:has(.back-arrow)').click()

async function emptyText(page: Page): Promise<void> {
  await openRecord(page)
  await page.locator('[data-recommendation] textarea').nth(1).fill('')
}

async function readCommunique(scene: Scene, name: string): Promise<void> {
  await command(scene, 'import')
  const dialog = scene.page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(await readFile(path.join(communiques, name), 'utf8'))
  await dialog.locator('.import-foot .button').first().click()
  await dialog.locator('.import-proposal').first().waitFor()
}

/** The parts of the conference, by their place in the sidebar. */
const conferenceParts = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [
    `conference-${index + 1}`,
    { open: ({ page }: Scene) => part(page, index) },
  ]),
)

const overScreens = Object.fromEntries(
  Object.entries(menus).map(([name, open]) => [name, { open: ({ page }: Scene) => open(page) }]),
)

/** Every screen of a window with a conference in it. */
export const screens: Readonly<Record<string, Screen>> = {
  list: { open: async () => {}, isMain: true },
  record: { open: ({ page }) => openRecord(page), isMain: true },
  'record-parts': {
    open: async ({ page }) => {
      await openRecord(page)
      for (const one of await page.locator('.record-part-button').all()) await one.click()
      await page.locator('.record-list').evaluate((list) => list.scrollBy(0, 420))
    },
  },
  'record-new': {
    open: async ({ page }) => {
      await page.locator('[data-row]').nth(1).focus()
      await page.keyboard.press('Alt+Enter')
      await page.locator('[data-recommendation] textarea').first().waitFor()
    },
    leave: undoAll,
  },
  selection: {
    open: async ({ page }) => {
      for (const index of [1, 2, 4]) {
        await page.locator('[data-row]').nth(index).focus()
        await page.keyboard.press('Space')
      }
    },
    leave: async ({ page }) => page.keyboard.press('Escape'),
  },
  'axis-editor': {
    open: async ({ page }) => page.locator('.axis-actions button').first().click(),
    leave: async ({ page }) => page.locator('.axis-actions button').first().click(),
  },
  find: {
    open: async ({ page }) => {
      await page.keyboard.press('Control+f')
      await page.keyboard.type('مجلس')
    },
  },
  ...conferenceParts,
  bodies: { open: ({ page }) => section(page, 2), isMain: true },
  translation: { open: ({ page }) => section(page, 3) },
  checks: { open: ({ page }) => section(page, 4) },
  findings: {
    open: async (scene) => {
      await emptyText(scene.page)
      await section(scene.page, 4)
      await scene.page.locator('.finding').first().waitFor()
    },
    leave: undoAll,
  },
  'to-translate': {
    open: async (scene) => {
      await emptyText(scene.page)
      await section(scene.page, 3)
    },
    leave: undoAll,
  },
  'deleted-notice': {
    open: async ({ page }) => {
      await page.locator('[data-row]').nth(1).focus()
      await page.keyboard.press('Delete')
      await page.locator('.notice').waitFor()
    },
    leave: async (scene) => {
      await undoAll(scene)
      await scene.page.locator('.notice button').last().click()
    },
  },
  'one-language': {
    open: async ({ page }) => {
      await section(page, 0)
      await page.locator('.language-chip').last().locator('button').last().click()
      await section(page, 1)
    },
    leave: async (scene) => {
      await undoAll(scene)
      await scene.page.locator('.notice button').last().click()
    },
  },
  ...overScreens,
  templates: {
    open: async ({ page }) => {
      await section(page, 5)
      await page.locator('.template-picture canvas').nth(5).waitFor()
    },
  },
  'template-editor': {
    open: async ({ page }) => {
      await section(page, 5)
      await page.locator('[data-template="policy-brief"] .template-buttons button').first().click()
      await page.locator('[data-kind="context"]').click()
    },
    leave: leaveTemplate,
  },
  'template-look': {
    open: async ({ page }) => {
      await section(page, 5)
      await page.locator('[data-template="policy-brief"] .template-buttons button').first().click()
      await page.locator('.colour-entry').first().scrollIntoViewIfNeeded()
    },
    leave: leaveTemplate,
  },
  thumbnails: {
    open: async (scene) => {
      await command(scene, 'toggle-thumbnails')
      await scene.page.locator('.thumbnail canvas').first().waitFor()
    },
    leave: (scene) => command(scene, 'toggle-thumbnails'),
  },
  'preview-problem': {
    open: async ({ page }) => {
      await openRecord(page)
      await page.locator('[data-recommendation] textarea').first().fill('نص فيه حرف غريب: 漢')
      await page.locator('.preview-problem').waitFor()
    },
    leave: undoAll,
  },
  'preview-wide': {
    open: (scene) => command(scene, 'toggle-preview'),
    leave: (scene) => command(scene, 'toggle-preview'),
  },
  palette: {
    open: async (scene) => {
      await command(scene, 'palette')
      await scene.page.keyboard.type('coop')
      await scene.page.getByRole('menuitem').first().waitFor()
    },
  },
  shortcuts: { open: (scene) => command(scene, 'shortcuts') },
  settings: { open: (scene) => command(scene, 'settings') },
  export: {
    open: async (scene) => {
      await command(scene, 'export')
      await scene.page.locator('.addressee').first().click()
    },
    isMain: true,
  },
  'export-result': {
    open: async (scene) => {
      await command(scene, 'export')
      await scene.page.locator('.export-summary-foot .button').first().click()
      await scene.page.locator('.export-file[data-state="written"]').first().waitFor()
    },
    leave: async ({ page }) => page.locator('.export-summary-foot .button').first().click(),
  },
  print: {
    open: async (scene) => {
      await command(scene, 'print')
      await scene.page.getByRole('dialog').locator('canvas').first().waitFor()
    },
  },
  'import-text': { open: (scene) => command(scene, 'import') },
  import: { open: (scene) => readCommunique(scene, 'ar-academic-final.txt'), isMain: true },
  'import-two-languages': {
    open: async (scene) => {
      await readCommunique(scene, 'bilingual-axes.txt')
      await scene.page.locator('.import-quote').first().focus()
    },
  },
  'word-changes': { open: openReturnedWord, isMain: true },
  'send-texts': { open: (scene) => command(scene, 'send-texts') },
  'send-follow-up': { open: (scene) => command(scene, 'send-follow-up') },
  'follow-up': { open: openReturnedTable, isMain: true },
  'new-edition': { open: (scene) => command(scene, 'new-edition') },
  versions: {
    open: async (scene) => {
      await openRecord(scene.page)
      await scene.page.keyboard.type('.')
      await command(scene, 'save')
      await scene.page.locator('.saved-state').filter({ hasText: ':' }).waitFor()
      await command(scene, 'versions')
      await scene.page.locator('.versions-item').first().waitFor()
    },
  },
  conflict: {
    open: async ({ app, page, file }) => {
      await openRecord(page)
      await page.keyboard.type('.')
      await writeFile(file, (await readFile(file, 'utf8')).replace('Oujda', 'Oujda '))
      // The window looks when it comes to the front.
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'))
      await page.locator('.dialog-box.question').waitFor()
    },
    leave: async ({ page }) => {
      await page.locator('.dialog-box.question button').first().click()
    },
  },
  unsaved: {
    open: async (scene) => {
      await openRecord(scene.page)
      await scene.page.keyboard.type('.')
      await command(scene, 'new')
      await scene.page.locator('.dialog-box.question').waitFor()
    },
    leave: async (scene) => {
      await scene.page.keyboard.press('Escape')
      await undoAll(scene)
    },
  },
}

/** The screens of a conference with nothing in it. */
export const emptyScreens: Readonly<Record<string, Screen>> = {
  'empty-list': { open: ({ page }) => section(page, 1) },
  'empty-conference': { open: ({ page }) => section(page, 0) },
  'empty-bodies': { open: ({ page }) => section(page, 2) },
  'empty-translation': { open: ({ page }) => section(page, 3) },
  'empty-checks': { open: ({ page }) => section(page, 4) },
}
