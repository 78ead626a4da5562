import type { Theme } from '../../core/brief/theme'
import type { Template } from '../../core/model/template'
import type { TemplateSection } from '../../core/model/template-sections'
import { createStore, useStore } from '../ui/store'

/** A template as it is being edited. Sections keep their keys while they move. */
export interface TemplateDraft {
  readonly template: Template
  readonly sectionKeys: readonly string[]
  /** The theme it brings along; without one it is printed in the theme it names. */
  readonly theme?: Theme | undefined
}

/** The files the draft was read from, which saving replaces. */
interface Origin {
  readonly id: string
  readonly revision: string
}

/** The one template that is open, with all its states since then. */
export interface TemplateEditing {
  readonly draft: TemplateDraft
  readonly past: readonly TemplateDraft[]
  readonly future: readonly TemplateDraft[]
  /** The state that is on disk; none for a new template. */
  readonly saved: TemplateDraft | undefined
  readonly origin: Origin | undefined
  /** The section whose words are shown. */
  readonly openKey: string | undefined
  /** While it lasts, changes under the same key join the last step. */
  readonly typing?: { readonly key: string; readonly atMs: number } | undefined
}

const joinWithinMs = 1_500
const stepLimit = 500
const store = createStore<TemplateEditing | undefined>(undefined)

export const useTemplateEditing = <S>(read: (editing: TemplateEditing | undefined) => S): S =>
  useStore(store, read)
export const currentEditing = (): TemplateEditing | undefined => store.get()

/** Opens a template: one of the user's own with its origin, or a copy that is on no disk yet. */
export function openDraft(template: Template, theme: Theme | undefined, origin?: Origin): void {
  const sectionKeys = template.sections.map((_, index) => `section-${index}`)
  const draft = { template, sectionKeys, theme }
  store.set({
    ...{ draft, past: [], future: [], origin },
    saved: origin ? draft : undefined,
    openKey: sectionKeys[0],
  })
}

export const closeDraft = (): void => store.set(undefined)

export function openSection(openKey: string | undefined): void {
  const editing = store.get()
  if (editing) store.set({ ...editing, openKey })
}

/** A change as one step; typing in one field joins the step before. */
export function changeDraft(edit: (draft: TemplateDraft) => TemplateDraft, key?: string): void {
  const editing = store.get()
  if (!editing) return
  const draft = edit(editing.draft)
  if (draft === editing.draft) return
  const atMs = Date.now()
  const { typing, past } = editing
  const joins = key !== undefined && typing?.key === key && atMs - typing.atMs < joinWithinMs
  store.set({
    ...editing,
    draft,
    past: joins ? past : [...past, editing.draft].slice(-stepLimit),
    future: [],
    typing: key === undefined ? undefined : { key, atMs },
  })
}

export const changeTemplate = (changes: Partial<Template>, key?: string): void =>
  changeDraft((draft) => ({ ...draft, template: { ...draft.template, ...changes } }), key)

/** Changes one section. */
export const changeSection = (
  sectionKey: string,
  edit: (section: TemplateSection) => TemplateSection,
  key?: string,
): void =>
  changeDraft(
    (draft) => {
      const at = draft.sectionKeys.indexOf(sectionKey)
      const sections = draft.template.sections.map((section, index) =>
        index === at ? edit(section) : section,
      )
      return { ...draft, template: { ...draft.template, sections } }
    },
    key && `${sectionKey}/${key}`,
  )

/** One state back; false where no template is open or nothing has been done. */
export function undoInDraft(): boolean {
  const editing = store.get()
  const before = editing?.past.at(-1)
  if (!editing || !before) return false
  const future = [...editing.future, editing.draft]
  store.set({
    ...editing,
    draft: before,
    past: editing.past.slice(0, -1),
    future,
    typing: undefined,
  })
  return true
}

export function redoInDraft(): boolean {
  const editing = store.get()
  const after = editing?.future.at(-1)
  if (!editing || !after) return false
  const past = [...editing.past, editing.draft]
  store.set({
    ...editing,
    draft: after,
    past,
    future: editing.future.slice(0, -1),
    typing: undefined,
  })
  return true
}

/** Notes that a state is on disk; typing may have gone on meanwhile. */
export function noteDraftSaved(saved: TemplateDraft, origin: Origin): void {
  const editing = store.get()
  if (editing) store.set({ ...editing, saved, origin })
}

export const isDraftUnsaved = (editing: TemplateEditing | undefined): boolean =>
  editing !== undefined && editing.draft !== editing.saved

/** Whether work would be lost with the draft; a copy in which nothing was done is no work. */
export const holdsUnsavedWork = (editing: TemplateEditing | undefined): boolean =>
  editing !== undefined &&
  isDraftUnsaved(editing) &&
  (editing.origin !== undefined || editing.past.length > 0)

/** For those outside React who follow the draft. */
export const followDraft = store.subscribe
