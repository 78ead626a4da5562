/**
 * Makes a fresh clone ready for one purpose: `node scripts/set-up.mjs brief|check|start|test`.
 * It runs before anything is installed, so it uses Node's own modules until the packages are there.
 * Quiet when nothing is missing; what it does goes to standard error, one line each.
 */
import './set-up/require-node.mjs'
import { installDependencies } from './set-up/dependencies.mjs'
import { provideElectron } from './set-up/electron-runtime.mjs'
import { SetUpProblem } from './set-up/report.mjs'
import {
  display,
  installSystemPackages,
  readers,
  windowLibraries,
} from './set-up/system-packages.mjs'

const needs = {
  brief: { electron: false, system: [] },
  check: { electron: false, system: [readers] },
  start: { electron: true, system: [windowLibraries] },
  test: { electron: true, system: [windowLibraries, display, readers] },
}

/**
 * Installs what the purpose needs and this machine lacks.
 * @param {keyof typeof needs} purpose
 */
export async function setUp(purpose) {
  const { electron, system } = needs[purpose]
  installDependencies()
  installSystemPackages(system.flat())
  if (electron) await provideElectron()
}

/**
 * Runs the set-up as a command: a problem becomes one sentence and exit code 1.
 * @param {string | undefined} purpose
 */
export async function setUpOrExit(purpose) {
  try {
    if (!purpose || !Object.hasOwn(needs, purpose)) {
      throw new SetUpProblem(`Say what to set up for: ${Object.keys(needs).join(', ')}.`)
    }
    await setUp(/** @type {keyof typeof needs} */ (purpose))
  } catch (problem) {
    if (!(problem instanceof SetUpProblem)) throw problem
    console.error(`Set-up: ${problem.message}`)
    process.exit(1)
  }
}

if (process.argv[1] === import.meta.filename) await setUpOrExit(process.argv[2])
