import type { Page } from '@playwright/test'
import type { CommandName } from '../../electron/ipc/commands'
import type { RunningApp } from '../../tests/app/launch-app'
import { command as send } from '../../tests/app/returned-word'
import { section } from '../../tests/app/screens'

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

/** Runs a command as the native menu does. */
export const command = ({ app }: Pick<Scene, 'app'>, name: CommandName): Promise<void> =>
  send(app, name)

export async function openRecord(page: Page): Promise<void> {
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

export const undoAll = async (scene: Scene): Promise<void> => {
  for (let step = 0; step < 4; step += 1) await command(scene, 'undo')
  await toList(scene)
}
