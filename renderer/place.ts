import { createStore, useStore } from './ui/store'

export type SectionName =
  'conference' | 'recommendations' | 'bodies' | 'translation' | 'checks' | 'templates'

/** Where the user is in the window; not part of the conference and not undone. */
export interface Place {
  readonly section: SectionName
  /** The part of the section to show: a group of fields or an axis. */
  readonly part?: string
  /** The recommendation that is open for editing. */
  readonly openId?: string
  /** The dialog over the window. */
  readonly dialog?: DialogName
  /** The welcome stands in the window's place. */
  readonly isWelcome: boolean
}

export type DialogName =
  | 'export'
  | 'print'
  | 'versions'
  | 'palette'
  | 'settings'
  | 'shortcuts'
  | 'import'
  | 'word-changes'
  | 'send-texts'
  | 'send-follow-up'
  | 'follow-up'
  | 'new-edition'

const store = createStore<Place>({ section: 'recommendations', isWelcome: false })

export const usePlace = <S>(read: (place: Place) => S): S => useStore(store, read)

export const goTo = (changes: Partial<Place>): void => store.set({ ...store.get(), ...changes })

export const closeDialog = (): void => goTo({ dialog: undefined })

/** Back to the list, as when another conference is opened. */
export const resetPlace = (): void => store.set({ section: store.get().section, isWelcome: false })

export const currentPlace = (): Place => store.get()
