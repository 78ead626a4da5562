import { app, type BrowserWindow } from 'electron'
import path from 'node:path'
import { readLibrary } from '../../disk/read-library'
import { createRecoveryStore } from '../../disk/recovery-store'
import { createVersionStore } from '../../disk/version-store'
import type { Problem } from '../../core/outcome'
import type { DesktopApi, DesktopEvents, OpenedConference } from '../ipc/desktop-api'
import type { Settings } from '../ipc/settings'
import type { SpelledLanguage } from '../ipc/spelling-messages'
import { createConferenceFile } from './conference-file'
import { createFileMethods } from './desktop-files'
import { createWindowDraft } from './draft'
import { createExportMethods } from './export-methods'
import { createExchangeMethods } from './exchange-methods'
import { createFileDialogs } from './file-dialogs'
import { guardClosing } from './guard-closing'
import type { UndoWords } from './menu'
import type { Places } from './places'
import { createPreviewProcess } from './preview-process'
import { noteRecentFile } from './recent-files'
import { findRecoveredWork } from './recovered-work'
import type { SettingsFile } from './settings-file'
import { createTemplateMethods } from './template-methods'
import type { Spelling } from './spelling'
import { showTextMenu } from './text-menu'
import { watchFile } from './watch-file'
import { watchTemplates } from './watch-templates'

/** What all windows share, and how they know of each other. */
export interface DesktopSurroundings {
  readonly settings: SettingsFile
  readonly spelling: Spelling
  readonly places: Places
  /** The file this window was opened for. */
  readonly fileToOpen: string | undefined
  /** Brings another window that has the file to the front. */
  readonly showElsewhere: (file: string) => boolean
  /** Whether a draft belongs to another window that is open. */
  readonly isDraftTaken: (id: string) => boolean
  readonly onRecentFiles: () => void
  /** What undo and redo would do has changed. */
  readonly onUndoWords: (words: UndoWords) => void
  readonly onSettings: (changes: Partial<Settings>) => void
}

/** One window's end of the contract. */
export interface WindowDesktop {
  readonly api: DesktopApi
  readonly file: () => string | undefined
  readonly draftId: () => string
}

/** The contract of `electron/ipc`, fulfilled for one window. */
export function createDesktop(
  window: BrowserWindow,
  surroundings: DesktopSurroundings,
): WindowDesktop {
  const { settings, places, fileToOpen } = surroundings
  const send = <K extends keyof DesktopEvents>(event: K, detail: DesktopEvents[K]): void =>
    window.webContents.send(event, detail)
  const versions = createVersionStore(places.versions)
  const recovery = createRecoveryStore(places.recovery)
  const file = createConferenceFile(versions, (used, conference) => {
    window.setRepresentedFilename(used ?? '')
    if (used === undefined || !conference) return
    noteRecentFile(settings, used, conference)
    surroundings.onRecentFiles()
  })
  const draft = createWindowDraft(recovery, file)
  const dialogs = createFileDialogs(window, () => settings.value.interfaceLanguage)
  const preview = createPreviewProcess()
  // Read while the page's code loads; a page that comes back reads anew.
  let atStart: ReturnType<typeof openFirst> | undefined = openFirst()
  let isWatched = false
  const { stop: stopExport, ...exporting } = createExportMethods({
    ...{ window, preview, dialogs, settings },
    documents: places.documents,
    onProgress: (progress) => send('export-progress', progress),
  })
  const templates = createTemplateMethods(dialogs, places.documents)
  const guard = guardClosing(window, () => send('close-requested', null))
  let told: UndoWords = { undo: null, redo: null }
  let spoken: SpelledLanguage | null = null
  showTextMenu(window, {
    spelling: surroundings.spelling,
    spokenIn: () => (settings.value.isSpellingChecked ? spoken : null),
    language: () => settings.value.interfaceLanguage,
    send,
  })
  watchFile(window, file, (change) => send('file-changed', change))
  const exportFolder = (): string => settings.value.exportFolder ?? places.documents

  window.on('closed', () => {
    preview.stop()
    stopExport()
    templates.stop()
  })

  /** The file named at the start, else the last one, else the sample; with the first reason for less. */
  async function openFirst(): Promise<{ opened?: OpenedConference; problem?: Problem }> {
    const wanted = fileToOpen ?? settings.value.lastFile
    const isFree = wanted !== undefined && !surroundings.showElsewhere(wanted)
    const first = isFree ? await file.read(wanted) : undefined
    if (first?.ok) return { opened: first.value }
    const sample = await file.readCopy(places.sample)
    const problem = first?.problem ?? (sample.ok ? undefined : sample.problem)
    return {
      ...(sample.ok ? { opened: sample.value } : {}),
      ...(problem ? { problem } : {}),
    }
  }

  const api: DesktopApi = {
    ...createFileMethods({
      ...{ file, draft, dialogs, settings, versions, recovery },
      sample: places.sample,
      documents: places.documents,
      showElsewhere: surroundings.showElsewhere,
    }),
    ...exporting,
    async checkWords(language, words) {
      spoken = language
      return settings.value.isSpellingChecked ? surroundings.spelling.check(language, words) : []
    },
    ...templates.api,
    ...createExchangeMethods(dialogs, () =>
      file.path === undefined ? places.documents : path.dirname(file.path),
    ),
    listLibrary() {
      const library = readLibrary()
      // Not before the page asks: it listens from now on.
      if (!isWatched) {
        void watchTemplates(window, library, (changed) => send('templates-changed', changed))
      }
      isWatched = true
      return library
    },
    async start() {
      const opened = atStart ?? openFirst()
      atStart = undefined
      const {
        lastFile: _,
        exportFolder: __,
        bounds: ___,
        frameFile,
        recentFiles = [],
        ...rest
      } = settings.value
      return {
        settings: rest,
        exportFolder: exportFolder(),
        ...(frameFile === undefined ? {} : { frameName: path.basename(frameFile) }),
        ...(await opened),
        recovered: await findRecoveredWork(recovery, surroundings.isDraftTaken),
        recentFiles,
      }
    },
    async showDocumentState(state) {
      guard.setUnsaved(state.isUnsaved)
      window.setTitle(`${state.isUnsaved ? '• ' : ''}${state.title} — ${app.name}`)
      window.setDocumentEdited(state.isUnsaved)
      const { undo, redo } = state
      if (undo === told.undo && redo === told.redo) return
      told = { undo, redo }
      surroundings.onUndoWords(told)
    },
    async closeWindow() {
      // The window has asked: what is unsaved now is meant to go.
      await draft.drop()
      guard.allow()
      window.close()
    },
    async changeSettings(changes) {
      settings.change(changes)
      surroundings.onSettings(changes)
    },
  }
  return { api, file: () => file.path, draftId: () => draft.id }
}
