import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../ipc/desktop-api'
import type { InterfaceLanguage } from '../ipc/settings'
import { menuWords } from './menu-words'

const accelerators: Readonly<Partial<Record<MenuCommand, string>>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  save: 'CmdOrCtrl+S',
  'save-as': 'CmdOrCtrl+Shift+S',
  export: 'CmdOrCtrl+E',
  undo: 'CmdOrCtrl+Z',
  redo: process.platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y',
}

/** The native menu, in the language of the interface. */
export function showMenu(language: InterfaceLanguage, send: (command: MenuCommand) => void): void {
  const words = menuWords[language]
  const command = (name: MenuCommand): MenuItemConstructorOptions => ({
    id: name,
    label: words[name],
    accelerator: accelerators[name],
    // The page handles the keys itself, so that they also work on an Arabic keyboard layout.
    registerAccelerator: false,
    click: () => send(name),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: words.file,
        submenu: [
          command('new'),
          command('open'),
          command('open-sample'),
          separator,
          command('save'),
          command('save-as'),
          separator,
          command('export'),
          separator,
          { role: 'quit', label: words.quit },
        ],
      },
      {
        label: words.edit,
        submenu: [
          command('undo'),
          command('redo'),
          separator,
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
          { role: 'selectAll', label: words.selectAll },
        ],
      },
      {
        label: words.view,
        submenu: [command('toggle-preview'), { role: 'togglefullscreen', label: words.fullScreen }],
      },
    ]),
  )
}
