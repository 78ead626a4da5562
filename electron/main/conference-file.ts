import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readConference } from '../../disk/read-conference'
import { saveConference } from '../../disk/save-conference'
import type { Conference } from '../../core/model/conference'
import { succeed, type Outcome } from '../../core/outcome'
import type { OpenedConference, SavedFile } from '../ipc/desktop-api'
import type { SettingsFile } from './settings-file'
import { menuWords } from './menu-words'

const ending = '.tawsiya'

/** The file the window works on. Only main knows its path: the window can save nowhere else. */
export interface ConferenceFile {
  readonly path: string | undefined
  forget(): void
  read(file: string): Promise<Outcome<OpenedConference>>
  /** A copy without a name: saving asks for a place, so that the original stays as it is. */
  readCopy(file: string): Promise<Outcome<OpenedConference>>
  chooseAndRead(): Promise<Outcome<OpenedConference> | null>
  save(conference: Conference, suggestedName: string): Promise<Outcome<SavedFile> | null>
  saveAs(conference: Conference, suggestedName: string): Promise<Outcome<SavedFile> | null>
}

export function createConferenceFile(
  window: BrowserWindow,
  settings: SettingsFile,
  startFolder: string,
): ConferenceFile {
  let current: string | undefined

  function become(file: string): void {
    current = file
    settings.change({ lastFile: file })
    window.setRepresentedFilename(file)
  }

  async function read(file: string): Promise<Outcome<OpenedConference>> {
    const conference = await readConference(file)
    if (!conference.ok) return conference
    become(file)
    return succeed({ conference: conference.value, fileName: path.basename(file) })
  }

  async function write(conference: Conference, file: string): Promise<Outcome<SavedFile>> {
    const saved = await saveConference(file, conference)
    if (!saved.ok) return saved
    become(file)
    return succeed({ fileName: path.basename(file) })
  }

  function fileFilters(): Electron.FileFilter[] {
    const words = menuWords[settings.value.interfaceLanguage]
    return [{ name: words.conferenceFiles, extensions: [ending.slice(1)] }]
  }

  function forget(): void {
    current = undefined
    window.setRepresentedFilename('')
  }

  async function choosePlace(defaultPath: string): Promise<string | undefined> {
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath,
      filters: fileFilters(),
    })
    if (!filePath || filePath.endsWith(ending)) return filePath || undefined
    const named = filePath + ending
    // The dialog asked about the name without the ending; a file under the full name needs its own question.
    return existsSync(named) ? choosePlace(named) : named
  }

  async function saveAs(
    conference: Conference,
    suggestedName: string,
  ): Promise<Outcome<SavedFile> | null> {
    const folder = current ? path.dirname(current) : startFolder
    const place = await choosePlace(path.join(folder, suggestedName))
    return place === undefined ? null : write(conference, place)
  }

  return {
    get path() {
      return current
    },
    forget,
    read,
    async readCopy(file) {
      const conference = await readConference(file)
      if (!conference.ok) return conference
      forget()
      return succeed({ conference: conference.value })
    },
    async chooseAndRead() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: current ? path.dirname(current) : startFolder,
        filters: fileFilters(),
        properties: ['openFile'],
      })
      return filePaths[0] === undefined ? null : read(filePaths[0])
    },
    save: (conference, suggestedName) =>
      current ? write(conference, current) : saveAs(conference, suggestedName),
    saveAs,
  }
}
