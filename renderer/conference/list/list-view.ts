import { currentDocument, followDocument } from '../document'
import { createStore, useStore } from '../../ui/store'
import type { ListFilter } from './list-filter'

/** How the list is looked at; not part of the conference and not undone. */
export interface ListView {
  /** Keys of folded axes. */
  readonly folded: ReadonlySet<string>
  readonly filter: ListFilter
  /** Keys of the rows that are ticked. */
  readonly selected: ReadonlySet<string>
  /** The axis whose title is being edited. */
  readonly editedAxisId?: string | undefined
}

const fresh: ListView = { folded: new Set(), filter: {}, selected: new Set() }
const store = createStore(fresh)

export const useListView = <S>(read: (view: ListView) => S): S => useStore(store, read)
export const currentListView = (): ListView => store.get()
export const changeListView = (changes: Partial<ListView>): void =>
  store.set({ ...store.get(), ...changes })

/** In another conference nothing is folded, filtered or ticked. */
let session: number | undefined
followDocument(() => {
  const { session: current } = currentDocument()
  if (current !== session) store.set(fresh)
  session = current
})

export function toggleFold(key: string): void {
  const folded = new Set(store.get().folded)
  if (!folded.delete(key)) folded.add(key)
  changeListView({ folded })
}
