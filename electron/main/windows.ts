import { BrowserWindow, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { realpathSync } from 'node:fs'
import type { CommandName } from '../ipc/commands'
import type { DesktopApi, DesktopEvents } from '../ipc/desktop-api'
import type { Settings } from '../ipc/settings'
import { createDesktop, type WindowDesktop } from './desktop'
import { applyAppearance, beginWindow, furnishWindow } from './main-window'
import { showMenu, type UndoWords } from './menu'
import { readOwnWords } from './own-words'
import type { Places } from './places'
import type { SettingsFile } from './settings-file'
import { createSpelling } from './spelling'

/** The windows of the app: one for each file. */
export interface AppWindows {
  /** A window that has begun to load already is made use of. */
  open(file?: string, begun?: BrowserWindow): void
  /** Another start of the program: its file comes to the front, in a window of its own if need be. */
  openOrShow(file?: string): void
  /** The end of the contract that answers a page; none for a page that is not ours. */
  apiFor(event: IpcMainInvokeEvent): DesktopApi | undefined
}

export function createWindows(
  settings: SettingsFile,
  places: Places,
  page: { readonly url: string; readonly isOurs: (address: string) => boolean },
): AppWindows {
  const spelling = createSpelling(readOwnWords(places.ownWords))
  const open = new Map<BrowserWindow, WindowDesktop>()

  const windowWith = (file: string, but?: BrowserWindow): BrowserWindow | undefined =>
    [...open].find(([window, { file: own }]) => window !== but && isSameFile(own(), file))?.[0]

  const nothing: UndoWords = { undo: null, redo: null }
  const undoWords = new Map<BrowserWindow, UndoWords>()

  function renewMenu(): void {
    const front = BrowserWindow.getFocusedWindow() ?? [...open.keys()].at(-1)
    const words = (front && undoWords.get(front)) ?? nothing
    showMenu(settings.value.interfaceLanguage, settings.value.recentFiles ?? [], words, {
      send: sendCommand,
      openRecent: openOrShow,
    })
  }

  function announceSettings(changes: Partial<Settings>, from: BrowserWindow): void {
    for (const window of open.keys()) {
      if (window !== from) tell(window.webContents, 'settings-changed', changes)
      if (changes.appearance) applyAppearance(window, changes.appearance)
    }
    if (changes.interfaceLanguage) renewMenu()
    if (changes.isSpellingChecked === false) spelling.stop()
  }

  function openWindow(file?: string, begun?: BrowserWindow): void {
    const window = begun ?? beginWindow(places.preload, page.url)
    furnishWindow(window, settings, open.size)
    const desktop = createDesktop(window, {
      ...{ settings, spelling, places },
      fileToOpen: file,
      showElsewhere: (wanted) => bringToFront(windowWith(wanted, window)),
      isDraftTaken: (id) =>
        [...open].some(([other, { draftId }]) => other !== window && draftId() === id),
      onRecentFiles: renewMenu,
      onUndoWords: (words) => {
        undoWords.set(window, words)
        renewMenu()
      },
      onSettings: (changes) => announceSettings(changes, window),
    })
    open.set(window, desktop)
    window.on('focus', renewMenu)
    window.on('closed', () => {
      open.delete(window)
      undoWords.delete(window)
    })
    if (open.size === 1) renewMenu()
  }

  function openOrShow(file?: string): void {
    const known = file === undefined ? [...open.keys()].at(-1) : windowWith(file)
    if (!bringToFront(known)) openWindow(file)
  }

  return {
    open: openWindow,
    openOrShow,
    apiFor({ sender, senderFrame }) {
      const window = BrowserWindow.fromWebContents(sender)
      const isOurs = senderFrame === sender.mainFrame && page.isOurs(senderFrame?.url ?? '')
      return window && isOurs ? open.get(window)?.api : undefined
    },
  }
}

const tell = <K extends keyof DesktopEvents>(
  contents: WebContents,
  event: K,
  detail: DesktopEvents[K],
): void => contents.send(event, detail)

/** A command of the native menu is for the window in front. */
function sendCommand(command: CommandName, window: BrowserWindow | undefined): void {
  const target = window ?? BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (target) tell(target.webContents, 'menu-command', command)
}

function bringToFront(window: BrowserWindow | undefined): boolean {
  if (!window) return false
  if (window.isMinimized()) window.restore()
  window.focus()
  return true
}

/** One file has many names: through links, and by capitals where the system does not tell them apart. */
function isSameFile(own: string | undefined, other: string): boolean {
  return own !== undefined && (own === other || realPath(own) === realPath(other))
}

function realPath(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    // A file that is not there yet has the one name only.
    return file
  }
}
