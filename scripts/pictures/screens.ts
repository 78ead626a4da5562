import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { CommandName } from '../../electron/ipc/commands'
import type { RunningApp } from '../../tests/app/launch-app'
import { openReturnedTable } from '../../tests/app/returned-table'
import { command as send, openReturnedWord } from '../../tests/app/returned-word'

/** What the steps to a screen can use. */
export interface Scene {
  readonly app: RunningApp['app']
  readonly page: Page
  /** The file that is open, for what happens to it on disk. */
  readonly file: string
  /** Where exports may be written. */
  readonly folder: string
}

/** A screen by the steps that lead to it from the list and, where Escape is not enough, away from it. */
export interface Screen {
  readonly open: (scene: Scene) => Promise<void>
  readonly leave?: (scene: Scene) => Promise<void>
  /** Shown at twice the size, too. */
  readonly isMain?: true
}

const communiqueFile = path.resolve(
  import.meta.dirname,
  '../../tests/communiques/ar-academic-final.txt',
)

/** Runs a command as the native menu does. */
export const command = ({ app }: Pick<Scene, 'app'>, name: CommandName): Promise<void> =>
  send(app, name)

const section = async (page: Page, index: number): Promise<void> =>
  page.locator('.sidebar > ul > li').nth(index).locator('button').first().click()

const part = async (page: Page, index: number): Promise<void> => {
  await section(page, 0)
  // Not by the sidebar: it has no parts where room is short.
  await page
    .locator('.pane section[id]')
    .nth(index)
    .evaluate((group) => group.scrollIntoView({ block: 'start' }))
}

async function openRecord(page: Page): Promise<void> {
  const row = page.locator('[data-row]').nth(1)
  await row.scrollIntoViewIfNeeded()
  await row.click()
  await page.locator('[data-recommendation] textarea').first().focus()
}

/** Back to the list, all closed. */
export async function toList({ page }: Pick<Scene, 'page'>): Promise<void> {
  await page.keyboard.press('Escape')
  await section(page, 1)
  const field = page.locator('[data-recommendation] textarea').first()
  if ((await field.count()) > 0) {
    await field.focus()
    await page.keyboard.press('Escape')
  }
  await page.locator('.record-list').evaluate((list) => list.scrollTo(0, 0))
}

const undoAll = async (scene: Scene): Promise<void> => {
  for (let step = 0; step < 4; step += 1) await command(scene, 'undo')
  await toList(scene)
}

/** Back to the templates; nothing was changed that would be asked about. */
const leaveTemplate = ({ page }: Scene): Promise<void> =>
  page.locator('.pane-head button:has(.back-arrow)').click()

/** The parts of the conference, by their place in the sidebar. */
const conferenceParts = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [
    `conference-${index + 1}`,
    { open: ({ page }: Scene) => part(page, index) },
  ]),
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
  filter: { open: ({ page }) => page.locator('.filter-button').click() },
  find: {
    open: async ({ page }) => {
      await page.keyboard.press('Control+f')
      await page.keyboard.type('مجلس')
    },
  },
  ...conferenceParts,
  bodies: { open: ({ page }) => section(page, 2), isMain: true },
  'body-merge': {
    open: async ({ page }) => {
      await section(page, 2)
      await page.locator('.body-entry .record-part-button').first().click()
      await page.locator('.body-entry .choice-button').last().scrollIntoViewIfNeeded()
    },
  },
  translation: { open: ({ page }) => section(page, 3) },
  checks: { open: ({ page }) => section(page, 4) },
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
  import: {
    open: async (scene) => {
      const { page } = scene
      await command(scene, 'import')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill(await readFile(communiqueFile, 'utf8'))
      await dialog.locator('.import-foot .button').first().click()
      await dialog.locator('.import-proposal').first().waitFor()
    },
    isMain: true,
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
