import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Appearance } from '../ipc/settings'
import type { AllSettings, SettingsFile } from './settings-file'

const surface = { light: '#FAF9F6', dark: '#232220' }
const smallest = { width: 1024, height: 640 }

/** The one window, hidden until its page has something to show. */
export function createMainWindow(preload: string, settings: SettingsFile): BrowserWindow {
  nativeTheme.themeSource = settings.value.appearance
  const window = new BrowserWindow({
    ...boundsOnScreen(settings.value.bounds),
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
