/** Sets up, builds and opens the app: `npm start`, `npm start -- conference.tawsiya`. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { hasChromiumSandbox } from './chromium-sandbox.mjs'
import { setUpOrExit } from './set-up.mjs'

const projectFolder = path.resolve(import.meta.dirname, '..')

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error(
    'There is no display to open the window on. On a machine without a screen, use `npm run brief` ' +
      'or `npm run -s tawsiya -- export …`.',
  )
  process.exit(1)
}
await setUpOrExit('start')
const { build } = await import('electron-vite')
await build({ root: projectFolder, logLevel: 'warn' })

/** @type {string} */
const electron = createRequire(import.meta.url)('electron')
const sandbox = hasChromiumSandbox() ? [] : ['--no-sandbox']
// Files are named from the folder in which npm was called.
const files = process.argv.slice(2).map((file) => path.resolve(process.env.INIT_CWD ?? '.', file))
const { status } = spawnSync(electron, [...sandbox, projectFolder, ...files], { stdio: 'inherit' })
process.exitCode = status ?? 1
