import type { Arrangement, Template } from '../../core/model/template'
import type { ListedTemplate } from '../../electron/ipc/desktop-api'
import { createStore, useStore } from '../ui/store'

/** The templates and themes on this machine: read once, at the start. */
export interface Library {
  readonly templates: readonly Template[]
  readonly badTemplates: readonly ListedTemplate[]
  readonly themeIds: readonly string[]
  readonly exportFolder: string
}

const store = createStore<Library>({
  templates: [],
  badTemplates: [],
  themeIds: [],
  exportFolder: '',
})

export const setLibrary = (library: Library): void => store.set(library)
export const setExportFolder = (exportFolder: string): void =>
  store.set({ ...store.get(), exportFolder })
export const useLibrary = (): Library => useStore(store, (library) => library)

export const arrangementsOf = (template: Template | undefined): readonly Arrangement[] =>
  template?.arrangements ?? []
