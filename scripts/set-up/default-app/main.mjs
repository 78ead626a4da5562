/**
 * What Electron runs when it is started as `electron [-r module]… folder`: it opens the app in the
 * folder. The spare runtime comes without this file, so this one stands in for Electron's own.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

/**
 * Two methods that Electron keeps for its own default app, and therefore leaves out of its types.
 * @typedef {{ setVersion: (version: string) => void; setAppPath: (folder: string) => void }} Internals
 */
const internalApp = /** @type {typeof app & Internals} */ (app)

const { showVersion, preloads, folder } = readArguments(process.argv.slice(1))
if (showVersion) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (!folder) {
  console.error('Usage: electron [-r module] path/to/app [arguments]')
  process.exit(1)
}
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
for (const preload of preloads) require(path.resolve(preload))
try {
  await openApp(path.resolve(folder))
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  process.exit(1)
}

/** @param {string[]} args */
function readArguments(args) {
  /** @type {string[]} */
  const preloads = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--version' || arg === '-v') return { showVersion: true, preloads }
    if (arg === '--require' || arg === '-r') preloads.push(args[++i] ?? '')
    else if (!arg.startsWith('-')) return { folder: arg, preloads }
  }
  return { preloads }
}

/** @param {string} appFolder */
async function openApp(appFolder) {
  const manifestFile = path.join(appFolder, 'package.json')
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
    if (manifest.version) internalApp.setVersion(manifest.version)
    app.setName(manifest.productName ?? manifest.name)
    app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
    internalApp.setAppPath(appFolder)
  }
  await import(pathToFileURL(require.resolve(appFolder)).href)
}
