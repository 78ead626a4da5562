import { app } from 'electron'
import { declareAppScheme, pageUrl, serveAppScheme } from './app-scheme'
import { beginWindow } from './main-window'
import { fileIn, findPlaces } from './places'
import { refusePermissions, refuseStrangers } from './refuse-strangers'
import { registerHandlers } from './register-handlers'
import type { AppWindows } from './windows'

/** Only while developing: the address of the page that Vite serves. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const url = developmentUrl ?? pageUrl
const isOurs = (address: string): boolean => address.startsWith(new URL('.', url).href)

let windows: AppWindows | undefined
/** macOS names the file of a double click by an event, perhaps before the app is ready. */
let firstFile = fileIn(process.argv, process.cwd())

// One program for all windows: two would write over each other's settings, drafts and files.
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  declareAppScheme()
  // Room for a start's worth of young objects: with less, each page stops six times to clear it.
  app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16')
  // As root Chromium's sandbox cannot start, and asking for it makes every child process abort.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  refuseStrangers(isOurs)
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', (_event, args, folder) => windows?.openOrShow(fileIn(args, folder)))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (windows) windows.openOrShow(file)
    else firstFile = file
  })
  void app.whenReady().then(openFirstWindow)
}

/** The page's process starts while the greater part of our own code is read: it comes in a file of its own. */
async function openFirstWindow(): Promise<void> {
  refusePermissions()
  const places = findPlaces()
  serveAppScheme(places.page)
  const begun = beginWindow(places.preload, url)
  const running = import('./run-app').then(({ runApp }) => runApp(places, { url, isOurs }))
  registerHandlers(async (request) => (await running).answer(request))
  windows = (await running).windows
  windows.open(firstFile, begun)
}
