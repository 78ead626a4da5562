import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import type { DesktopEvents } from '../ipc/desktop-api'
import type { InterfaceLanguage } from '../ipc/settings'
import type { SpelledLanguage } from '../ipc/spelling-messages'
import { menuWords } from './menu-words'
import type { Spelling } from './spelling'

/** What the menu of a text works with. */
export interface TextMenuTools {
  readonly spelling: Spelling
  /** The language of the field under the cursor, while its spelling is checked. */
  readonly spokenIn: () => SpelledLanguage | null
  readonly language: () => InterfaceLanguage
  readonly send: (event: 'spelling-changed', detail: DesktopEvents['spelling-changed']) => void
}

/** The menu under the right mouse button, in fields: what may have been meant, then cut, copy and paste. */
export function showTextMenu(window: BrowserWindow, tools: TextMenuTools): void {
  window.webContents.on('context-menu', (_event, params) => {
    if (!params.isEditable) return
    void itemsFor(window, params, tools).then((items) =>
      Menu.buildFromTemplate(items).popup({ window }),
    )
  })
}

async function itemsFor(
  window: BrowserWindow,
  { selectionText, editFlags }: Electron.ContextMenuParams,
  tools: TextMenuTools,
): Promise<MenuItemConstructorOptions[]> {
  const words = menuWords[tools.language()]
  return [
    ...(await spellingItems(window, selectionText.trim(), tools)),
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll },
  ]
}

async function spellingItems(
  window: BrowserWindow,
  word: string,
  { spelling, spokenIn, language, send }: TextMenuTools,
): Promise<MenuItemConstructorOptions[]> {
  const words = menuWords[language()]
  const own = spokenIn()
  // The window has selected the misspelt word under the mouse.
  if (own === null || word === '' || /\s/u.test(word)) return []
  if ((await spelling.check(own, [word])).length === 0) return []
  const meant = await spelling.suggest(own, word)
  const forget = (keep: () => void) => () => {
    keep()
    send('spelling-changed', null)
  }
  return [
    ...(meant.length === 0 ? [{ label: words.noSuggestion, enabled: false }] : []),
    ...meant.map((suggestion) => ({
      label: suggestion,
      click: () => window.webContents.replace(suggestion),
    })),
    { type: 'separator' },
    {
      id: 'ignore-word',
      label: words.ignoreWord,
      click: forget(() => spelling.ownWords.ignore(word)),
    },
    { id: 'add-word', label: words.addWord, click: forget(() => spelling.ownWords.add(word)) },
    { type: 'separator' },
  ]
}
