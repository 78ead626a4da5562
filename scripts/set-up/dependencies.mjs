import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npm, projectFolder } from './npm.mjs'
import { report, SetUpProblem } from './report.mjs'

/** Runs `npm ci` when node_modules is missing or differs from package-lock.json. */
export function installDependencies() {
  if (isInstalled(projectFolder)) return
  report('installing the packages of package-lock.json')
  // Development packages too, whatever NODE_ENV says: the build and the tests need them.
  const { ok } = npm(['ci', '--include=dev', '--prefer-offline', '--loglevel=error'])
  if (!ok) throw new SetUpProblem('npm ci failed; its reason stands above.')
}

/**
 * Whether every package of the lock file is installed in the same version.
 * npm keeps the list of what it installed in node_modules. Comparing the lists is surer than
 * comparing dates, which a fresh checkout or a copied folder scrambles.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installedList = path.join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installedList)) return false
  const wanted = packagesOf(path.join(folder, 'package-lock.json'))
  const installed = packagesOf(installedList)
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' ||
      (installed[place] ? installed[place].version === version : optional || devOptional),
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
