import type { ReadFollowUp } from '../../../core/exchange/follow-up/read-follow-up'
import { closeDialog, goTo } from '../../place'
import { createStore, useStore } from '../../ui/store'

/** A follow-up table that came back: what its rows say, and which of them cannot be read. */
export interface ReturnedTable extends ReadFollowUp {
  readonly fileName: string
}

const store = createStore<ReturnedTable | undefined>(undefined)

export const useReturnedTable = (): ReturnedTable | undefined => useStore(store, (value) => value)

/** Shows what a table brings before any of it is taken. */
export function showFollowUp(returned: ReturnedTable): void {
  store.set(returned)
  goTo({ dialog: 'follow-up' })
}

export function closeFollowUp(): void {
  closeDialog()
  store.set(undefined)
}
