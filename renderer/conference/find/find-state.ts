import { createStore, useStore } from '../../ui/store'

/** What is sought and where one stands among the finds. */
export interface FindState {
  readonly isOpen: boolean
  readonly sought: string
  readonly replacement: string
  /** The place of the current find among all. */
  readonly at: number
}

const store = createStore<FindState>({ isOpen: false, sought: '', replacement: '', at: 0 })

export const useFindState = (): FindState => useStore(store, (value) => value)
export const currentFindState = (): FindState => store.get()
export const changeFindState = (changes: Partial<FindState>): void =>
  store.set({ ...store.get(), ...changes })
