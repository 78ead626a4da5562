import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { CommandName } from '../../electron/ipc/commands'
import { editWord, withNewEnd, withTrackedEnd } from './edit-word'

/** Where a document goes out and comes back: an app that shows the sample. */
export interface WordRound {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
}

/** Runs a command as the native menu does. */
export const command = (app: ElectronApplication, name: CommandName): Promise<void> =>
  app.evaluate(({ BrowserWindow }, sent) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu-command', sent)
  }, name)

/** Sends a review table out, has a minister's office work on it, and opens it as it came back. */
export async function openReturnedWord({ app, page, folder }: WordRound): Promise<void> {
  const file = path.join(folder, 'table.docx')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await page.locator('[data-row]').first().click()
  const [first = '', second = ''] = await page
    .locator('[data-recommendation] textarea')
    .evaluateAll((fields: HTMLTextAreaElement[]) => fields.map(({ value }) => value))
  await command(app, 'send-texts')
  const dialog = page.getByRole('dialog')
  await dialog.locator('.dialog-buttons').last().locator('button').first().click()
  await dialog.waitFor({ state: 'detached' })
  await editWord(file, (xml) => {
    const edited = withNewEnd(xml, first, ' (2027)')
    return withTrackedEnd(edited, second, ' (2027)', 'Direction du budget')
  })
  await command(app, 'import-edited')
  await page.locator('.change').first().waitFor()
}
