import type { EditedDocument } from '../../../core/exchange/edited-document'
import { closeDialog, goTo } from '../../place'
import { createStore, useStore } from '../../ui/store'
import type { ImportFile } from '../../../electron/ipc/desktop-api'

/** An edited document, and what came back changed in it. */
export interface ReturnedDocument extends EditedDocument {
  readonly file: ImportFile
}

const store = createStore<ReturnedDocument | undefined>(undefined)

export const useReturnedDocument = (): ReturnedDocument | undefined =>
  useStore(store, (value) => value)

/** Shows what an edited document has changed. */
export function showChanges(returned: ReturnedDocument): void {
  store.set(returned)
  goTo({ dialog: 'word-changes' })
}

export function closeChanges(): void {
  closeDialog()
  store.set(undefined)
}
