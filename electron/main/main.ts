import { app } from 'electron'
import path from 'node:path'
import { z } from 'zod'
import { ownTemplatesVariable } from '../../disk/template-shelves'
import { declareAppScheme, pageUrl, serveAppScheme } from './app-scheme'
import { fileIn, findPlaces } from './places'
import { refusePermissions, refuseStrangers } from './refuse-strangers'
import { registerHandlers } from './register-handlers'
import { readSettingsFile } from './settings-file'
import { createWindows, type AppWindows } from './windows'

// Code made for speed pays only after many parsings: the start has one of each.
z.config({ jitless: true })

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

async function openFirstWindow(): Promise<void> {
  refusePermissions()
  // The processes that make documents look in the same place.
  process.env[ownTemplatesVariable] ??= path.join(app.getPath('userData'), 'templates')
  const places = findPlaces()
  serveAppScheme(places.page)
  const settings = readSettingsFile(places.settings, app.getLocale())
  const created = createWindows(settings, places, { url, isOurs })
  windows = created
  registerHandlers((event) => created.apiFor(event))
  await created.open(firstFile)
}
