import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import type { InterfaceLanguage } from '../ipc/settings'
import { menuWords } from './menu-words'

const ending = '.tawsiya'
const archives: Electron.FileFilter[] = [{ name: 'Zip', extensions: ['zip'] }]

/** The system's questions about places, in the language of the interface. */
export interface FileDialogs {
  chooseConference(folder: string): Promise<string | undefined>
  choosePlace(suggested: string): Promise<string | undefined>
  chooseFolder(folder: string): Promise<string | undefined>
  /** Zip files. */
  chooseArchive(folder: string): Promise<string | undefined>
  chooseArchivePlace(suggested: string): Promise<string | undefined>
}

export function createFileDialogs(
  window: BrowserWindow,
  language: () => InterfaceLanguage,
): FileDialogs {
  const filters = (): Electron.FileFilter[] => [
    { name: menuWords[language()].conferenceFiles, extensions: [ending.slice(1)] },
  ]

  async function choosePlace(suggested: string): Promise<string | undefined> {
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: suggested,
      filters: filters(),
    })
    if (!filePath || filePath.endsWith(ending)) return filePath || undefined
    const named = filePath + ending
    // The dialog asked about the name without the ending; a file under the full name needs its own question.
    return existsSync(named) ? choosePlace(named) : named
  }

  return {
    choosePlace,
    async chooseConference(folder) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder,
        filters: filters(),
        properties: ['openFile'],
      })
      return filePaths[0]
    },
    async chooseArchive(folder) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: folder,
        filters: archives,
        properties: ['openFile'],
      })
      return filePaths[0]
    },
    async chooseArchivePlace(suggested) {
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggested,
        filters: archives,
      })
      return filePath || undefined
    },
    async chooseFolder(folder) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: menuWords[language()].chooseFolder,
        defaultPath: folder,
        properties: ['openDirectory', 'createDirectory'],
      })
      return filePaths[0]
    },
  }
}
