import type { BrowserWindow } from 'electron'
import { watch, type FSWatcher } from 'node:fs'
import { codeOf } from '../../disk/file-problems'
import { makeFolder } from '../../disk/make-folder'
import { readLibrary } from '../../disk/read-library'
import { ownTemplatesFolder } from '../../disk/template-shelves'
import type { TemplateLibrary } from '../ipc/template-api'

/** Copying a folder is many changes: they are looked at together. */
const quietMs = 250

/** A new folder is watched from a moment after it was made: what was written before is seen by a second look. */
const secondLookMs = 1500

/**
 * Tells a window when the user's templates are no longer those it shows: by a watcher, and whenever it
 * comes to the front, for watchers are deaf in some folders.
 */
export async function watchTemplates(
  window: BrowserWindow,
  shown: Promise<TemplateLibrary>,
  onChange: (library: TemplateLibrary) => void,
): Promise<void> {
  let told = JSON.stringify(await shown)
  const timers: NodeJS.Timeout[] = []
  async function look(): Promise<void> {
    const library = await readLibrary()
    const now = JSON.stringify(library)
    if (now === told || window.isDestroyed()) return
    told = now
    onChange(library)
  }
  const lookSoon = (): void => {
    forgetTimers(timers)
    timers.push(...[quietMs, secondLookMs].map((ms) => setTimeout(() => void look(), ms)))
  }
  window.on('focus', lookSoon)
  const watcher = await startWatcher(lookSoon)
  window.on('closed', () => {
    forgetTimers(timers)
    watcher?.close()
  })
  // What changed before the watcher listened.
  await look()
}

const forgetTimers = (timers: NodeJS.Timeout[]): void => timers.splice(0).forEach(clearTimeout)

async function startWatcher(onChange: () => void): Promise<FSWatcher | undefined> {
  const folder = ownTemplatesFolder()
  if (folder === undefined) return undefined
  try {
    await makeFolder(folder)
    const watcher = watch(folder, { recursive: true }, onChange)
    // A folder that goes away ends the watching; coming to the front still looks.
    watcher.on('error', () => watcher.close())
    return watcher
  } catch (error) {
    codeOf(error)
    return undefined
  }
}
