import path from 'node:path'
import { readBytes } from '../../disk/read-text'
import { saveFile } from '../../disk/save-file'
import { succeed } from '../../core/outcome'
import type { DesktopApi } from '../ipc/desktop-api'
import type { ExchangeOrder } from '../ipc/exchange-orders'
import { makeExchange } from './exchange-process'
import type { FileDialogs, SavedKind } from './file-dialogs'

/** The part of the contract that exchanges files with other people. */
export function createExchangeMethods(
  dialogs: FileDialogs,
  folder: () => string,
): Pick<DesktopApi, 'openImportFile' | 'saveExchange'> {
  return {
    async openImportFile(kind) {
      const chosen = await dialogs.chooseImport(kind, folder())
      if (chosen === undefined) return null
      const bytes = await readBytes(chosen)
      return bytes.ok ? succeed({ name: path.basename(chosen), bytes: bytes.value }) : bytes
    },
    async saveExchange(order, suggestedName) {
      const suggested = path.join(folder(), suggestedName)
      const place = await dialogs.choosePlace(suggested, savedAs(order))
      if (place === undefined) return null
      const bytes = await makeExchange(order)
      if (!bytes.ok) return bytes
      const saved = await saveFile(place, bytes.value)
      return saved.ok ? succeed({ fileName: path.basename(place) }) : saved
    },
  }
}

function savedAs(order: ExchangeOrder): SavedKind {
  if (order.kind === 'follow-up') return order.format
  return order.kind === 'xliff' ? 'xlf' : 'docx'
}
