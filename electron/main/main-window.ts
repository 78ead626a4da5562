import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Appearance } from '../ipc/settings'
import type { AllSettings, SettingsFile } from './settings-file'

const surface = { light: '#FAF9F6', dark: '#232220' }
const smallest = { width: 1024, height: 640 }
const usualSize = { width: 1440, height: 900 }

/** So far a window stands from the one before it. */
const cascadePx = 32

/**
 * A hidden window whose page begins to load. It needs no settings, so that its process starts while they and most
 * of our own code are still being read.
 */
export function beginWindow(preload: string, pageUrl: string): BrowserWindow {
  const window = new BrowserWindow({
    ...usualSize,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
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
  // The title says which conference is open; the page's own title only names the app.
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(pageUrl)
  return window
}

/** Gives a window its place and colours, each a little off the one before; it shows when its page has something to show. */
export function furnishWindow(window: BrowserWindow, settings: SettingsFile, others: number): void {
  applyAppearance(window, settings.value.appearance)
  const bounds = cascade(boundsOnScreen(settings.value.bounds), others * cascadePx)
  if (settings.value.bounds) window.setBounds(bounds)
  window.once('ready-to-show', () => window.show())
  window.on('close', () => settings.change({ bounds: window.getNormalBounds() }))
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
  if (!bounds) return usualSize
  const { workArea } = screen.getDisplayMatching(bounds)
  const isVisible =
    bounds.x < workArea.x + workArea.width - 100 &&
    bounds.x + bounds.width > workArea.x + 100 &&
    bounds.y >= workArea.y - 10 &&
    bounds.y < workArea.y + workArea.height - 100
  return isVisible ? bounds : { width: bounds.width, height: bounds.height }
}
