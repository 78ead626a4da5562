import type { Desktop } from '../electron/ipc/channels'

declare global {
  interface Window {
    readonly desktop: Desktop
  }
}

/** The system, as far as the window may reach it. */
export const desktop: Desktop = window.desktop
