import type { BrowserWindow } from 'electron'

/** Holds a window open while it has unsaved work. */
export interface ClosingGuard {
  setUnsaved(isUnsaved: boolean): void
  /** Lets the window go. */
  allow(): void
}

/** Instead of closing at once, a window with unsaved work is asked. */
export function guardClosing(window: BrowserWindow, ask: () => void): ClosingGuard {
  let isUnsaved = false
  let mayClose = false
  let isMute = false
  window.on('close', (event) => {
    // A page that has crashed or hangs cannot ask; its draft is kept.
    if (mayClose || !isUnsaved || isMute || window.webContents.isCrashed()) return
    event.preventDefault()
    ask()
  })
  window.on('unresponsive', () => (isMute = true))
  window.on('responsive', () => (isMute = false))
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    isUnsaved = false
    // The fresh page is offered the draft of the one that is gone.
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload()
  })
  return {
    setUnsaved(value) {
      isUnsaved = value
    },
    allow() {
      mayClose = true
    },
  }
}
