import type { Appearance, InterfaceLanguage, Settings } from '../electron/ipc/settings'
import { desktop } from './desktop'
import { createStore, useStore } from './ui/store'

/** The choices, in the order in which they are shown. */
export const interfaceLanguages: readonly InterfaceLanguage[] = ['ar', 'fr', 'en']
export const appearances: readonly Appearance[] = ['system', 'light', 'dark']
export const digitChoices: readonly Settings['digits'][] = ['western', 'arabic-indic']

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

/** For those outside React who follow the settings. */
export const followSettingsHere = store.subscribe

/** Goes along with changes made in another window. */
export function followSettings(): void {
  desktop.on('settings-changed', (changes) => store.set({ ...currentSettings(), ...changes }))
}
