import { app, dialog, shell, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { DesktopApi, DesktopEvents, OpenedConference } from '../ipc/desktop-api'
import type { Problem } from '../../core/outcome'
import { createConferenceFile } from './conference-file'
import { createExportProcess } from './export-process'
import { applyAppearance } from './main-window'
import { showMenu } from './menu'
import { menuWords } from './menu-words'
import { createPreviewProcess } from './preview-process'
import type { Places } from './places'
import { listTemplates } from '../../disk/read-templates'
import { listThemeIds } from '../../disk/read-theme'
import type { SettingsFile } from './settings-file'

/** The contract of `electron/ipc`, fulfilled for one window. */
export function createDesktop(
  window: BrowserWindow,
  settings: SettingsFile,
  places: Places,
): DesktopApi {
  const file = createConferenceFile(window, settings, places.documents)
  const preview = createPreviewProcess()
  const exporting = createExportProcess()
  let exportedPaths: readonly string[] = []
  let isUnsaved = false
  let mayClose = false
  let isMute = false

  const send = <K extends keyof DesktopEvents>(event: K, detail: DesktopEvents[K]): void =>
    window.webContents.send(event, detail)
  const exportFolder = (): string => settings.value.exportFolder ?? places.documents
  const renewMenu = (): void =>
    showMenu(settings.value.interfaceLanguage, (command) => send('menu-command', command))

  window.on('close', (event) => {
    // A page that has crashed or hangs cannot ask.
    if (mayClose || !isUnsaved || isMute || window.webContents.isCrashed()) return
    event.preventDefault()
    send('close-requested', null)
  })
  window.on('unresponsive', () => (isMute = true))
  window.on('responsive', () => (isMute = false))
  window.on('closed', () => {
    preview.stop()
    exporting.stop()
  })
  renewMenu()

  /** The file named at the start, else the last one, else the sample; with the first reason for less. */
  async function openFirst(): Promise<{ opened?: OpenedConference; problem?: Problem }> {
    const wanted = places.fileToOpen ?? settings.value.lastFile
    const first = wanted === undefined ? undefined : await file.read(wanted)
    if (first?.ok) return { opened: first.value }
    const sample = await file.readCopy(places.sample)
    const problem = first?.problem ?? (sample.ok ? undefined : sample.problem)
    return {
      ...(sample.ok ? { opened: sample.value } : {}),
      ...(problem ? { problem } : {}),
    }
  }

  return {
    async start() {
      const { lastFile: _, exportFolder: __, bounds: ___, ...windowSettings } = settings.value
      return {
        settings: windowSettings,
        exportFolder: exportFolder(),
        ...(await openFirst()),
        templates: await listTemplates(),
        themeIds: await listThemeIds(),
      }
    },
    startUntitled: async () => file.forget(),
    openConference: () => file.chooseAndRead(),
    openSample: () => file.readCopy(places.sample),
    saveConference: (conference, name) => file.save(conference, name),
    saveConferenceAs: (conference, name) => file.saveAs(conference, name),
    async showDocumentState(state) {
      isUnsaved = state.isUnsaved
      window.setTitle(`${isUnsaved ? '• ' : ''}${state.title} — ${app.name}`)
      window.setDocumentEdited(isUnsaved)
    },
    async closeWindow() {
      mayClose = true
      window.close()
    },
    async changeSettings(changes) {
      settings.change(changes)
      if (changes.interfaceLanguage) renewMenu()
      if (changes.appearance) applyAppearance(window, changes.appearance)
    },
    drawPreview: (order) => preview.draw(order),
    async chooseExportFolder() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: menuWords[settings.value.interfaceLanguage].chooseFolder,
        defaultPath: exportFolder(),
        properties: ['openDirectory', 'createDirectory'],
      })
      if (filePaths[0] === undefined) return null
      settings.change({ exportFolder: filePaths[0] })
      return filePaths[0]
    },
    findExistingFiles: async (names) =>
      names.filter((name) => existsSync(path.join(exportFolder(), name))),
    async exportBriefs(order) {
      const report = await exporting.write(order, exportFolder(), (progress) =>
        send('export-progress', progress),
      )
      exportedPaths = report.written.map((written) => written.path)
      return report
    },
    stopExport: async () => exporting.stop(),
    async openExportedFile(exported) {
      if (exportedPaths.includes(exported)) await shell.openPath(exported)
    },
    async showExportedFile(exported) {
      if (exportedPaths.includes(exported)) shell.showItemInFolder(exported)
    },
  }
}
