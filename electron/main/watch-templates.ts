import type { BrowserWindow } from 'electron'
import { watch, type FSWatcher } from 'node:fs'
import { codeOf } from '../../disk/file-problems'
import { makeFolder } from '../../disk/make-folder'
import { readLibrary } from '../../disk/read-library'
import { ownTemplatesFolder } from '../../disk/template-shelves'
import type { TemplateLibrary } from '../ipc/template-api'

/** Copying a folder is many changes: they are looked at together. */
const quietMs = 250

/**
 * Tells a window when the user's templates change: by a watcher, and whenever it comes to the front, for
 * watchers are deaf in some folders.
 */
export async function watchTemplates(
  window: BrowserWindow,
  onChange: (library: TemplateLibrary) => void,
): Promise<void> {
  let told = ''
  let timer: NodeJS.Timeout | undefined
  async function look(): Promise<void> {
    const library = await readLibrary()
    const now = JSON.stringify(library)
    if (now === told || window.isDestroyed()) return
    if (told !== '') onChange(library)
    told = now
  }
  const lookSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), quietMs)
  }
  window.on('focus', lookSoon)
  await look()
  const watcher = await startWatcher(lookSoon)
  window.on('closed', () => {
    clearTimeout(timer)
    watcher?.close()
  })
}

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
