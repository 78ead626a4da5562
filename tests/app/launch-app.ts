import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { hasChromiumSandbox } from '../../scripts/chromium-sandbox.mjs'

const projectFolder = path.resolve(import.meta.dirname, '../..')

/** Starting takes about a second; more than this is a hang. */
const startLimitMs = 20_000

/** A running app, and what one test or picture needs of it. */
export interface RunningApp extends AsyncDisposable {
  readonly app: ElectronApplication
  readonly page: Page
  /** What went wrong in the window without any test asking: uncaught errors and refused content. */
  readonly complaints: readonly string[]
}

/** How to start the app: a file to open, a folder for its settings, Chromium's language. */
export interface LaunchOptions {
  readonly args?: readonly string[]
  readonly profileFolder?: string
  readonly language?: string
  /** Shows the welcome, as the very first start does. */
  readonly isFirstStart?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built app with settings of its own, and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const ownProfile = options.profileFolder ? undefined : await makeTemporaryFolder()
  const profileFolder = options.profileFolder ?? ownProfile ?? ''
  if (!options.isFirstStart) await passWelcome(profileFolder)
  const app = await _electron.launch({
    args: [
      projectFolder,
      `--user-data-dir=${profileFolder}`,
      `--lang=${options.language ?? 'ar'}`,
      '--force-device-scale-factor=1',
      '--disable-gpu',
      // Only what is fatal: a machine without a desktop session makes D-Bus noise.
      '--log-level=3',
      ...(options.args ?? []),
    ],
    cwd: projectFolder,
    env: { ...inheritedEnvironment(), ...options.env },
    chromiumSandbox: hasChromiumSandbox(),
    timeout: startLimitMs,
  })
  const page = await app.firstWindow({ timeout: startLimitMs })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  return {
    app,
    page,
    complaints,
    async [Symbol.asyncDispose]() {
      // Unsaved changes would hold the window open with a question nobody answers. Without windows the
      // app quits, perhaps before it answers us, and a test may have closed it itself.
      await app
        .evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().forEach((window) => window.destroy()),
        )
        .catch(() => undefined)
      await app.close()
      if (ownProfile) await rm(ownProfile, { recursive: true, force: true })
    },
  }
}

interface Fixtures {
  /** Set it with `test.use({ appOptions: { … } })`. */
  readonly appOptions: LaunchOptions
  /** For tests that make the window complain on purpose. */
  readonly expectsComplaints: boolean
  readonly running: RunningApp
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder that is gone after the test. */
  readonly temporaryFolder: string
}

/** Playwright's `test`, with the real app running and its window as `page`. */
export const test = base.extend<Fixtures>({
  appOptions: [{}, { option: true }],
  expectsComplaints: [false, { option: true }],
  running: async ({ appOptions, expectsComplaints }, provide) => {
    const running = await launchApp(appOptions)
    try {
      await provide(running)
      if (!expectsComplaints) {
        base.expect(running.complaints, 'complaints of the window').toEqual([])
      }
    } finally {
      await running[Symbol.asyncDispose]()
    }
  },
  app: async ({ running }, provide) => provide(running.app),
  page: async ({ running }, provide) => provide(running.page),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from it.
  temporaryFolder: async ({}, provide) => {
    const folder = await makeTemporaryFolder()
    await provide(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

/** Notes in the settings that the welcome was seen, and leaves the others as they are. */
async function passWelcome(profileFolder: string): Promise<void> {
  const file = path.join(profileFolder, 'settings.json')
  const stored: object = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
  await mkdir(profileFolder, { recursive: true })
  await writeFile(file, JSON.stringify({ isWelcomed: true, ...stored }))
}

function makeTemporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'tawsiya-test-'))
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
