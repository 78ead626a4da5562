import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { desktopEvents, desktopMethods } from '../ipc/channels'

const methods = Object.fromEntries(
  Object.keys(desktopMethods).map((name) => [
    name,
    (...args: unknown[]) => ipcRenderer.invoke(name, ...args),
  ]),
)

/** Hands the window the contract of `electron/ipc` and nothing else. */
contextBridge.exposeInMainWorld('desktop', {
  ...methods,
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
