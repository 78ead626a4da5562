import type { Settings } from '../electron/ipc/settings'
import { desktop } from './desktop'
import { createStore, useStore } from './ui/store'

const store = createStore<Settings | undefined>(undefined)

export function currentSettings(): Settings {
  const settings = store.get()
  if (!settings) throw new Error('The settings have not been read')
  return settings
}

/** What main remembered from the last time. */
export const setSettings = (settings: Settings): void => store.set(settings)

export const useSettings = (): Settings => useStore(store, currentSettings)

/** Changes some settings here and on disk. */
export function changeSettings(changes: Partial<Settings>): void {
  store.set({ ...currentSettings(), ...changes })
  void desktop.changeSettings(changes)
}
