import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RecoveryStore } from '../../disk/recovery-store'
import type { VersionStore } from '../../disk/version-store'
import { createUpdateReceiver } from '../../core/model/conference-update'
import { fail, succeed } from '../../core/outcome'
import type { DesktopApi } from '../ipc/desktop-api'
import type { ConferenceFile } from './conference-file'
import type { WindowDraft } from './draft'
import type { FileDialogs } from './file-dialogs'
import { forgetRecentFile } from './recent-files'
import type { SettingsFile } from './settings-file'

/** What the file part of the contract works with. */
export interface FileTools {
  readonly file: ConferenceFile
  readonly draft: WindowDraft
  readonly dialogs: FileDialogs
  readonly settings: SettingsFile
  readonly versions: VersionStore
  readonly recovery: RecoveryStore
  readonly sample: string
  /** Where dialogs begin while there is no file. */
  readonly documents: string
  /** Brings the window that has the file to the front, if there is another one. */
  readonly showElsewhere: (file: string) => boolean
}

type FileMethods = Pick<
  DesktopApi,
  | 'startUntitled'
  | 'openConference'
  | 'openDropped'
  | 'openRecent'
  | 'recentFiles'
  | 'openSample'
  | 'reloadConference'
  | 'saveConference'
  | 'saveConferenceAs'
  | 'keepDraft'
  | 'dropDraft'
  | 'openRecovered'
  | 'discardRecovered'
  | 'listVersions'
  | 'readVersion'
>

/** The part of the contract that opens, saves and keeps. */
export function createFileMethods(tools: FileTools): FileMethods {
  const { file, draft, dialogs, settings, versions, recovery } = tools
  const receive = createUpdateReceiver()
  const folder = (): string => (file.path ? path.dirname(file.path) : tools.documents)
  const open: DesktopApi['openDropped'] = async (wanted) =>
    tools.showElsewhere(wanted) ? null : file.read(wanted)
  const saveAs: DesktopApi['saveConferenceAs'] = async (conference, suggestedName) => {
    const place = await dialogs.choosePlace(path.join(folder(), suggestedName), 'tawsiya')
    if (place === undefined) return null
    // Two windows on one file would write over each other.
    return tools.showElsewhere(place) ? fail('not-writable', place) : file.saveAs(conference, place)
  }
  return {
    startUntitled: async () => file.forget(),
    async openConference() {
      const chosen = await dialogs.chooseConference(folder())
      return chosen === undefined ? null : open(chosen)
    },
    openDropped: open,
    async openRecent(wanted) {
      const isRecent = settings.value.recentFiles?.some((recent) => recent.path === wanted)
      if (!isRecent) return fail('not-found', wanted)
      const opened = await open(wanted)
      if (opened && !opened.ok && !existsSync(wanted)) forgetRecentFile(settings, wanted)
      return opened
    },
    recentFiles: async () => settings.value.recentFiles ?? [],
    openSample: () => file.readCopy(tools.sample),
    reloadConference: () => file.reload(),
    saveConference: (conference, suggestedName, onConflict) =>
      file.path === undefined
        ? saveAs(conference, suggestedName)
        : file.save(conference, onConflict),
    saveConferenceAs: saveAs,
    async keepDraft(update, title) {
      const conference = receive(update)
      if (!conference) throw new Error('An update of a conference that was not sent')
      return draft.keep(conference, title)
    },
    dropDraft: () => draft.drop(),
    async openRecovered(id) {
      const recovered = await draft.adopt(id)
      if (!recovered.ok) return recovered
      const { conference, file: place } = recovered.value
      return succeed({
        conference,
        isUnsaved: true,
        ...(place === undefined ? {} : { fileName: path.basename(place) }),
      })
    },
    discardRecovered: (id) => recovery.drop(id),
    listVersions: async () => (file.path === undefined ? [] : versions.list(file.path)),
    readVersion: async (id) =>
      file.path === undefined ? fail('not-found', id) : versions.read(file.path, id),
  }
}
