import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { report, SetUpProblem } from './report.mjs'

/**
 * Something Electron or the tests need from the operating system: how to see that it is there,
 * and the Debian packages that bring it (the first name that the system's release knows).
 * @typedef {{ program?: string; library?: string; packages: string[] }} SystemNeed
 */

/** @type {SystemNeed[]} What any Electron window needs. */
export const windowLibraries = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
]

/** @type {SystemNeed[]} A screen in memory, where there is no other. */
export const display = process.env['DISPLAY']
  ? []
  : [
      { program: 'Xvfb', packages: ['xvfb'] },
      { program: 'xauth', packages: ['xauth'] },
    ]

/** @type {SystemNeed[]} Independent PDF readers, by which the tests check what we wrote. */
export const readers = [{ program: 'pdftotext', packages: ['poppler-utils'] }]

const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/lib',
]

/**
 * Installs what is missing on Linux, where it may; otherwise says exactly what to install.
 * @param {SystemNeed[]} needs
 */
export function installSystemPackages(needs) {
  if (process.platform !== 'linux') return
  const missing = needs.filter((need) => !isPresent(need))
  if (missing.length === 0) return
  const asRoot = rootCommand()
  if (!asRoot || !findProgram('apt-get')) throw new SetUpProblem(instructions(missing))
  report(`installing ${packageNames(missing).join(', ')} with apt-get`)
  // The package lists may be missing or old, so a first failure is followed by a refresh.
  const installed =
    install(asRoot, missing) || (aptGet(asRoot, ['update']) && install(asRoot, missing))
  if (!installed) throw new SetUpProblem(instructions(missing))
}

/** @param {SystemNeed} need */
function isPresent({ program, library }) {
  if (program) return findProgram(program)
  return libraryFolders.some((folder) => existsSync(path.join(folder, library ?? '')))
}

/** @param {string} program */
function findProgram(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.some((folder) => existsSync(path.join(folder, program)))
}

/** The words that run a command as root, or nothing when we may not. */
function rootCommand() {
  if (process.getuid?.() === 0) return []
  const maySudo = findProgram('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0
  return maySudo ? ['sudo', '-n'] : undefined
}

/**
 * @param {string[]} asRoot
 * @param {SystemNeed[]} missing
 */
function install(asRoot, missing) {
  return aptGet(asRoot, ['install', '-y', '--no-install-recommends', ...packageNames(missing)])
}

/**
 * @param {string[]} asRoot
 * @param {string[]} args
 */
function aptGet(asRoot, args) {
  const words = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
  const [command = '', ...rest] = [...asRoot, ...words]
  // Another apt-get may be at work: wait for it rather than fail.
  return (
    spawnSync(command, [...rest, '-o', 'DPkg::Lock::Timeout=120'], { stdio: 'ignore' }).status === 0
  )
}

/** @param {SystemNeed[]} needs */
function packageNames(needs) {
  return needs.map(({ packages }) => packages.find(isKnownToApt) ?? packages.at(-1) ?? '')
}

/** @param {string} name */
function isKnownToApt(name) {
  return (
    spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
  )
}

/** @param {SystemNeed[]} missing */
function instructions(missing) {
  const things = missing.map(({ program, library }) => program ?? library).join(', ')
  return (
    `This system lacks ${things}. On Debian or Ubuntu, run: ` +
    `sudo apt-get install --no-install-recommends ${packageNames(missing).join(' ')}`
  )
}
