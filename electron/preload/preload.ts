import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron'
import { desktopEvents, desktopMethods } from '../ipc/channels'
import type { SpelledLanguage } from '../ipc/spelling-messages'

const methods = Object.fromEntries(
  Object.keys(desktopMethods).map((name) => [
    name,
    (...args: unknown[]) => ipcRenderer.invoke(name, ...args),
  ]),
)

/** Chromium draws the marks and finds the words; which of them are wrong is asked of our own dictionaries. */
function spellIn(language: SpelledLanguage | null): void {
  webFrame.setSpellCheckProvider(language ?? 'en', {
    spellCheck(words, mark) {
      if (language === null) return mark([])
      ipcRenderer.invoke('checkWords', language, words).then(mark, () => mark([]))
    },
  })
}

/** Hands the window the contract of `electron/ipc` and nothing else. */
contextBridge.exposeInMainWorld('desktop', {
  ...methods,
  spellIn,
  // Only the preload can ask: the page's own `File` hides where it is.
  pathOf: (file: Parameters<typeof webUtils.getPathForFile>[0]) => webUtils.getPathForFile(file),
  on(event: string, listener: (detail: unknown) => void) {
    if (!Object.hasOwn(desktopEvents, event)) throw new Error(`Unknown event: ${event}`)
    const forward = (_event: unknown, detail: unknown): void => listener(detail)
    ipcRenderer.on(event, forward)
    return () => {
      ipcRenderer.off(event, forward)
    }
  },
})
