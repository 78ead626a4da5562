import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import path from 'node:path'
import type { CommandName } from '../ipc/commands'
import type { DocumentState, RecentFile } from '../ipc/desktop-api'
import type { InterfaceLanguage } from '../ipc/settings'
import { menuWords } from './menu-words'

const accelerators: Readonly<Partial<Record<CommandName, string>>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  save: 'CmdOrCtrl+S',
  'save-as': 'CmdOrCtrl+Shift+S',
  export: 'CmdOrCtrl+E',
  print: 'CmdOrCtrl+P',
  palette: 'CmdOrCtrl+K',
  find: 'CmdOrCtrl+F',
  'next-finding': 'F8',
  'previous-finding': 'Shift+F8',
  settings: 'CmdOrCtrl+,',
  shortcuts: 'F1',
  'next-pane': 'F6',
  'previous-pane': 'Shift+F6',
  undo: 'CmdOrCtrl+Z',
  redo: process.platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y',
}

/** What the menu sets going. */
export interface MenuActions {
  readonly send: (command: CommandName, window: BrowserWindow | undefined) => void
  readonly openRecent: (file: string) => void
}

/** What undo and redo would do in the window in front; `null`: nothing. */
export type UndoWords = Pick<DocumentState, 'undo' | 'redo'>

/** The native menu, in the language of the interface. */
export function showMenu(
  language: InterfaceLanguage,
  recentFiles: readonly RecentFile[],
  undoWords: UndoWords,
  { send, openRecent }: MenuActions,
): void {
  const words = menuWords[language]
  const recentItems = recentFiles.map(({ path: file }): MenuItemConstructorOptions => ({
    label: path.basename(file),
    toolTip: file,
    click: () => openRecent(file),
  }))
  const command = (name: CommandName): MenuItemConstructorOptions => ({
    id: name,
    label: words[name],
    accelerator: accelerators[name],
    // The page handles the keys itself, so that they also work on an Arabic keyboard layout.
    registerAccelerator: false,
    click: (_item, window) => send(name, window instanceof BrowserWindow ? window : undefined),
  })
  const undoing = (name: 'undo' | 'redo'): MenuItemConstructorOptions => ({
    ...command(name),
    label: undoWords[name] ?? words[name],
    enabled: undoWords[name] !== null,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: words.file,
        submenu: [
          command('new'),
          command('new-edition'),
          command('open'),
          { label: words.recent, submenu: recentItems, enabled: recentItems.length > 0 },
          command('open-sample'),
          separator,
          command('save'),
          command('save-as'),
          command('versions'),
          separator,
          command('import'),
          command('import-edited'),
          command('import-follow-up'),
          separator,
          command('send-texts'),
          command('send-follow-up'),
          separator,
          command('export'),
          command('print'),
          separator,
          command('settings'),
          separator,
          { role: 'close', label: words.close },
          { role: 'quit', label: words.quit },
        ],
      },
      {
        label: words.edit,
        submenu: [
          undoing('undo'),
          undoing('redo'),
          separator,
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
          { role: 'selectAll', label: words.selectAll },
          separator,
          command('find'),
        ],
      },
      {
        label: words.view,
        submenu: [
          command('toggle-preview'),
          command('toggle-thumbnails'),
          separator,
          { role: 'zoomIn', label: words.zoomIn },
          { role: 'zoomOut', label: words.zoomOut },
          { role: 'resetZoom', label: words.resetZoom },
          separator,
          { role: 'togglefullscreen', label: words.fullScreen },
        ],
      },
      {
        label: words.go,
        submenu: [
          command('palette'),
          separator,
          command('go-conference'),
          command('go-recommendations'),
          command('go-bodies'),
          command('go-translation'),
          command('go-checks'),
          separator,
          command('next-finding'),
          command('previous-finding'),
          command('go-templates'),
          separator,
          command('next-pane'),
          command('previous-pane'),
        ],
      },
      {
        label: words.help,
        role: 'help',
        submenu: [command('shortcuts'), command('welcome')],
      },
    ]),
  )
}
