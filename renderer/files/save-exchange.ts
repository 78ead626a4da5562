import i18next from 'i18next'
import { safeFileName } from '../../core/text/file-names'
import type { ExchangeOrder } from '../../electron/ipc/exchange-orders'
import { currentDocument } from '../conference/document'
import { documentName } from '../conference/document-name'
import { desktop } from '../desktop'
import { showNotice } from '../ui/notices'
import { showProblem } from './file-commands'

/** Asks for a place and writes there; whether the file is on disk afterwards. The name gets the conference's before it. */
export async function saveExchange(
  order: ExchangeOrder,
  name: string,
  ending: string,
): Promise<boolean> {
  const words = `${documentName(currentDocument())} - ${name}`
  const saved = await desktop.saveExchange(order, `${safeFileName(words)}.${ending}`)
  if (saved === null) return false
  if (saved.ok) showNotice({ text: i18next.t('exchange.saved', { name: saved.value.fileName }) })
  else showProblem(saved.problem)
  return saved.ok
}
