import { app } from 'electron'
import { declareAppScheme, pageUrl, serveAppScheme } from './app-scheme'
import { createDesktop } from './desktop'
import { createMainWindow } from './main-window'
import { findPlaces } from './places'
import { refusePermissions, refuseStrangers } from './refuse-strangers'
import { registerHandlers } from './register-handlers'
import { readSettingsFile } from './settings-file'

/** Only while developing: the address of the page that Vite serves. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const url = developmentUrl ?? pageUrl
const isOurPage = (address: string): boolean => address.startsWith(new URL('.', url).href)

declareAppScheme()
// As root Chromium's sandbox cannot start, and asking for it makes every child process abort.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
refuseStrangers(isOurPage)
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(openWindow)

async function openWindow(): Promise<void> {
  refusePermissions()
  const places = findPlaces()
  serveAppScheme(places.page)
  const settings = readSettingsFile(places.settings, app.getLocale())
  const window = createMainWindow(places.preload, settings)
  registerHandlers(
    createDesktop(window, settings, places),
    ({ senderFrame }) =>
      senderFrame === window.webContents.mainFrame && isOurPage(senderFrame?.url ?? ''),
  )
  await window.loadURL(url)
}
