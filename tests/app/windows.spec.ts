import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { hasChromiumSandbox } from '../../scripts/chromium-sandbox.mjs'
import { dropFile } from './drop-file'
import { launchApp, test } from './launch-app'
import { runFromPalette } from './palette'

const projectFolder = path.resolve(import.meta.dirname, '../..')
const sampleFile = path.join(projectFolder, 'examples/oujda-2025.tawsiya')

test('a second start opens its file in the running program: one window for each file', async ({
  temporaryFolder,
}) => {
  const [first, second] = await Promise.all(['a', 'b'].map((name) => copyTo(temporaryFolder, name)))
  const profileFolder = path.join(temporaryFolder, 'profile')
  await using running = await launchApp({ profileFolder, args: [first ?? ''] })
  await running.page.locator('[data-row]').first().waitFor()

  await startAgain(profileFolder, second ?? '')
  await expect.poll(() => titlesOf(running.app)).toEqual(['a — Tawsiya', 'b — Tawsiya'])
  await startAgain(profileFolder, first ?? '')
  await startAgain(profileFolder, second ?? '')
  expect(await titlesOf(running.app)).toEqual(['a — Tawsiya', 'b — Tawsiya'])
})

test('a file dropped onto the window is opened, another kind is refused in words', async ({
  page,
  temporaryFolder,
}) => {
  await page.locator('[data-row]').first().waitFor()
  const file = await copyTo(temporaryFolder, 'dropped')
  const other = path.join(temporaryFolder, 'other.png')
  await writeFile(other, 'text')
  await dropFile(page, other)
  await expect(page.getByText('ليس مما يُفتح هنا', { exact: false })).toBeVisible()
  await dropFile(page, file)
  await expect(page.getByText('dropped.tawsiya')).toBeVisible()
})

test('recent files are listed on the welcome and open from there', async ({ temporaryFolder }) => {
  const file = await copyTo(temporaryFolder, 'recent')
  const profileFolder = path.join(temporaryFolder, 'profile')
  {
    await using first = await launchApp({ profileFolder, args: [file] })
    await first.page.locator('[data-row]').first().waitFor()
  }
  await using second = await launchApp({ profileFolder, args: [sampleFile] })
  await second.page.locator('[data-row]').first().waitFor()
  await runFromPalette(second.page, 'الترحيب')
  await second.page.locator('.welcome-file', { hasText: 'recent.tawsiya' }).click()
  await expect(second.page.getByText('recent.tawsiya')).toBeVisible()
})

async function copyTo(folder: string, name: string): Promise<string> {
  const file = path.join(folder, `${name}.tawsiya`)
  await writeFile(file, await readFile(sampleFile))
  return file
}

/** Starts the program once more, as a double click on a file does; it hands the file over and ends. */
function startAgain(profileFolder: string, file: string): Promise<void> {
  // Electron's package is the path of its program.
  const program: unknown = createRequire(import.meta.url)('electron')
  const sandbox = hasChromiumSandbox() ? [] : ['--no-sandbox']
  const child = spawn(String(program), [
    ...sandbox,
    projectFolder,
    `--user-data-dir=${profileFolder}`,
    '--log-level=3',
    file,
  ])
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

const titlesOf = async (app: ElectronApplication): Promise<readonly string[]> =>
  (
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    )
  ).toSorted()
