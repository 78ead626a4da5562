import type { DesktopApi, DesktopEvents } from './desktop-api'

/** Every method and event by name, so that the preload can hand over exactly these. */
export const desktopMethods: { readonly [K in keyof DesktopApi]: true } = {
  start: true,
  startUntitled: true,
  openImportFile: true,
  saveExchange: true,
  openConference: true,
  openDropped: true,
  openRecent: true,
  recentFiles: true,
  openSample: true,
  reloadConference: true,
  saveConference: true,
  saveConferenceAs: true,
  keepDraft: true,
  dropDraft: true,
  openRecovered: true,
  discardRecovered: true,
  listVersions: true,
  readVersion: true,
  showDocumentState: true,
  closeWindow: true,
  changeSettings: true,
  drawPreview: true,
  listPrinters: true,
  printBrief: true,
  chooseExportFolder: true,
  openExportFolder: true,
  chooseFrame: true,
  dropFrame: true,
  findExistingFiles: true,
  exportBriefs: true,
  stopExport: true,
  openExportedFile: true,
  showExportedFile: true,
  checkWords: true,
  listLibrary: true,
  drawTemplate: true,
  addTemplate: true,
  replaceTemplate: true,
  deleteTemplate: true,
  restoreTemplate: true,
  shareTemplate: true,
  importTemplate: true,
  showTemplatesFolder: true,
}

export const desktopEvents: { readonly [K in keyof DesktopEvents]: true } = {
  'menu-command': true,
  'close-requested': true,
  'export-progress': true,
  'file-changed': true,
  'settings-changed': true,
  'spelling-changed': true,
  'templates-changed': true,
}

/** The only thing the window sees of Electron. */
export interface Desktop extends DesktopApi {
  /** Where a file that was dropped onto the window is; empty for one that is on no disk. */
  pathOf(file: { readonly name: string; readonly size: number }): string
  /** Listens to an event until the returned function is called. */
  on<K extends keyof DesktopEvents>(
    event: K,
    listener: (detail: DesktopEvents[K]) => void,
  ): () => void
}
