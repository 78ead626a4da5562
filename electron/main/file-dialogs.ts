import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import type { ImportKind } from '../ipc/desktop-api'
import type { InterfaceLanguage } from '../ipc/settings'
import { menuWords } from './menu-words'

const archives: Electron.FileFilter[] = [{ name: 'Zip', extensions: ['zip'] }]
/** The kinds of file that a place is chosen for, by their endings. */
export type SavedKind = 'tawsiya' | 'docx' | 'xlf' | 'xlsx' | 'csv' | 'json' | 'jsonl'

const importEndings: Readonly<Record<ImportKind, string[]>> = {
  communique: ['docx', 'odt', 'txt', 'md', 'html', 'htm'],
  'edited-texts': ['docx', 'xlf', 'xliff'],
  'follow-up': ['xlsx', 'csv', 'json', 'jsonl', 'ndjson'],
  letterhead: ['docx'],
}

/** The system's questions about places, in the language of the interface. */
export interface FileDialogs {
  chooseConference(folder: string): Promise<string | undefined>
  chooseImport(kind: ImportKind, folder: string): Promise<string | undefined>
  choosePlace(suggested: string, kind: SavedKind): Promise<string | undefined>
  chooseFolder(folder: string): Promise<string | undefined>
  /** Zip files. */
  chooseArchive(folder: string): Promise<string | undefined>
  chooseArchivePlace(suggested: string): Promise<string | undefined>
}

export function createFileDialogs(
  window: BrowserWindow,
  language: () => InterfaceLanguage,
): FileDialogs {
  const nameOf = (kind: SavedKind | ImportKind): string => {
    const { conferenceFiles, wordFiles, texts, followUpTables } = menuWords[language()]
    const names: Readonly<Record<SavedKind | ImportKind, string>> = {
      ...{ tawsiya: conferenceFiles, docx: wordFiles, xlf: 'XLIFF' },
      ...{ xlsx: 'Excel (XLSX)', csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines' },
      ...{ communique: texts, 'edited-texts': 'Word, XLIFF', letterhead: wordFiles },
      'follow-up': followUpTables,
    }
    return names[kind]
  }

  async function choosePlace(suggested: string, kind: SavedKind): Promise<string | undefined> {
    const ending = `.${kind}`
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: suggested,
      filters: [{ name: nameOf(kind), extensions: [kind] }],
    })
    if (!filePath || filePath.endsWith(ending)) return filePath || undefined
    const named = filePath + ending
    // The dialog asked about the name without the ending; a file under the full name needs its own question.
    return existsSync(named) ? choosePlace(named, kind) : named
  }

  async function chooseFile(
    folder: string,
    name: string,
    extensions: string[],
  ): Promise<string | undefined> {
    const { filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: folder,
      filters: [{ name, extensions }],
      properties: ['openFile'],
    })
    return filePaths[0]
  }

  return {
    choosePlace,
    chooseConference: (folder) => chooseFile(folder, nameOf('tawsiya'), ['tawsiya']),
    chooseImport: (kind, folder) => chooseFile(folder, nameOf(kind), importEndings[kind]),
    chooseArchive: (folder) => chooseFile(folder, 'Zip', ['zip']),
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
