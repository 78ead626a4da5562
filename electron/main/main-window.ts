import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Appearance } from '../ipc/settings'
import type { AllSettings, SettingsFile } from './settings-file'

const surface = { light: '#FAF9F6', dark: '#232220' }
const smallest = { width: 1024, height: 640 }

/** So far a window stands from the one before it. */
const cascadePx = 32

/** A window, hidden until its page has something to show; each stands a little off the one before. */
export function createMainWindow(
  preload: string,
  settings: SettingsFile,
  others: number,
): BrowserWindow {
  nativeTheme.themeSource = settings.value.appearance
  const window = new BrowserWindow({
    ...cascade(boundsOnScreen(settings.value.bounds), others * cascadePx),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: surface[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // A middle click would open a window.
      disableBlinkFeatures: 'Auxclick',
    },
  })
  window.once('ready-to-show', () => window.show())
  // The title says which conference is open; the page's own title only names the app.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => settings.change({ bounds: window.getNormalBounds() }))
  return window
}

/** Menus, dialogs and the page's colour scheme follow. */
export function applyAppearance(window: BrowserWindow, appearance: Appearance): void {
  nativeTheme.themeSource = appearance
  window.setBackgroundColor(surface[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'])
}

const cascade = (
  { x, y, ...size }: Partial<Electron.Rectangle>,
  by: number,
): Partial<Electron.Rectangle> =>
  x === undefined || y === undefined ? size : { ...size, x: x + by, y: y + by }

/** The window's last place, unless that screen is gone. */
function boundsOnScreen(bounds: AllSettings['bounds']): Partial<Electron.Rectangle> {
  if (!bounds) return { width: 1440, height: 900 }
  const { workArea } = screen.getDisplayMatching(bounds)
  const isVisible =
    bounds.x < workArea.x + workArea.width - 100 &&
    bounds.x + bounds.width > workArea.x + 100 &&
    bounds.y >= workArea.y - 10 &&
    bounds.y < workArea.y + workArea.height - 100
  return isVisible ? bounds : { width: bounds.width, height: bounds.height }
}
