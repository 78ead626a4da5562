import path from 'node:path'
import { readBytes } from '../../disk/read-text'
import { saveFile } from '../../disk/save-file'
import { succeed } from '../../core/outcome'
import type { DesktopApi } from '../ipc/desktop-api'
import type { FileDialogs } from './file-dialogs'
import { makeReviewTable } from './review-process'

/** The part of the contract that exchanges files with other people. */
export function createExchangeMethods(
  dialogs: FileDialogs,
  folder: () => string,
): Pick<DesktopApi, 'openImportFile' | 'saveReviewTable'> {
  return {
    async openImportFile(kind) {
      const chosen = await dialogs.chooseImport(kind, folder())
      if (chosen === undefined) return null
      const bytes = await readBytes(chosen)
      return bytes.ok ? succeed({ name: path.basename(chosen), bytes: bytes.value }) : bytes
    },
    async saveReviewTable(order, suggestedName) {
      const place = await dialogs.choosePlace(path.join(folder(), suggestedName), 'word')
      if (place === undefined) return null
      const table = await makeReviewTable(order)
      if (!table.ok) return table
      const saved = await saveFile(place, table.value)
      return saved.ok ? succeed({ fileName: path.basename(place) }) : saved
    },
  }
}
