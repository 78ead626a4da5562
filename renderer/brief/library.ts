import type { Theme } from '../../core/brief/theme'
import type { Arrangement, Template } from '../../core/model/template'
import type { ListedTemplate, TemplateLibrary } from '../../electron/ipc/template-api'
import { desktop } from '../desktop'
import { createStore, useStore } from '../ui/store'

/** The templates and themes on this machine. */
export interface Library {
  /** Every template, good or bad, those that come with the program first. */
  readonly listed: readonly ListedTemplate[]
  /** Those that can be used. */
  readonly templates: readonly Template[]
  readonly badTemplates: readonly ListedTemplate[]
  readonly themes: readonly Theme[]
  readonly themeIds: readonly string[]
  readonly exportFolder: string
  /** The name of the letterhead that Word files are put on. */
  readonly frameName?: string | undefined
}

const store = createStore<Library>({
  ...{ listed: [], templates: [], badTemplates: [], themes: [], themeIds: [] },
  exportFolder: '',
})

/** What is on disk now. */
export const setLibrary = ({ templates: listed, themes }: TemplateLibrary): void =>
  store.set({
    ...store.get(),
    listed,
    themes,
    templates: listed.flatMap(({ template }) => (template.ok ? [template.value] : [])),
    badTemplates: listed.filter(({ template }) => !template.ok),
    themeIds: themes.map(({ id }) => id),
  })

/** Reads the templates again, after one was changed here. */
export async function refreshLibrary(): Promise<void> {
  setLibrary(await desktop.listLibrary())
}

let firstReading: Promise<void> | undefined

/** Reads the templates for the first time; what shows them waits for it, the first look does not. */
export const libraryRead = (): Promise<void> => (firstReading ??= refreshLibrary())

/** Goes along with templates that are put into the folder or taken out of it. */
export const followLibrary = (): (() => void) => desktop.on('templates-changed', setLibrary)

export const setExportFolder = (exportFolder: string): void =>
  store.set({ ...store.get(), exportFolder })
export const setFrameName = (frameName: string | undefined): void =>
  store.set({ ...store.get(), frameName })
export const currentLibrary = (): Library => store.get()
export const useLibrary = (): Library => useStore(store, (library) => library)

/** Whether a template brings its own theme along: it is then meant to be printed in that. */
export const bringsTheme = (template: Template): boolean => template.theme === template.id

export const arrangementsOf = (template: Template | undefined): readonly Arrangement[] =>
  template?.arrangements ?? []
