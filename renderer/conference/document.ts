import type { Conference } from '../../core/model/conference'
import type { OpenedConference } from '../../electron/ipc/desktop-api'
import { createStore, useStore } from '../ui/store'
import {
  changeEveryState,
  recordChange,
  redo,
  startHistory,
  undo,
  type ChangeName,
  type History,
} from './history'

/** The conference in the window: its states, and which of them is on disk. */
export interface OpenDocument {
  readonly history: History
  /** The version that is on disk, or that was opened: any other is unsaved. */
  readonly saved: Conference
  /** Absent while untitled. */
  readonly fileName?: string
  /** When it was last saved from this window. */
  readonly savedAt?: Date
  /** Counts the conferences opened, so that forms start afresh with each. */
  readonly session: number
}

const store = createStore<OpenDocument | undefined>(undefined)

/** The document; the window shows nothing before one is open. */
export function currentDocument(): OpenDocument {
  const document = store.get()
  if (!document) throw new Error('No conference is open')
  return document
}
const select = <S>(read: (document: OpenDocument) => S): S => read(currentDocument())

/** Watches a part of the document; only a change of that part renders again. */
export const useOpenDocument = <S>(read: (document: OpenDocument) => S): S =>
  useStore(store, () => select(read))

/** Watches a part of the conference. */
export const useConference = <S>(read: (conference: Conference) => S): S =>
  useOpenDocument(({ history }) => read(history.present))

export const isUnsaved = ({ history, saved }: OpenDocument): boolean => history.present !== saved

/** Puts another conference in the window, with a fresh history. */
export function showConference(opened: OpenedConference): void {
  const { conference, fileName, isUnsaved: isRecovered = false } = opened
  store.set({
    history: startHistory(conference),
    // A copy is never the very version in the window, so recovered work counts as unsaved.
    saved: isRecovered ? { ...conference } : conference,
    ...(fileName === undefined ? {} : { fileName }),
    session: (store.get()?.session ?? 0) + 1,
  })
}

/** Applies a change as one step of the history. */
export function change(
  name: ChangeName,
  edit: (conference: Conference) => Conference,
  key?: string,
): void {
  const document = currentDocument()
  const next = edit(document.history.present)
  const recorded = { name, next, atMs: Date.now(), ...(key === undefined ? {} : { key }) }
  store.set({ ...document, history: recordChange(document.history, recorded) })
}

/** Changes what is not part of the history: undo and redo leave it as it is. */
export function changeForGood(edit: (conference: Conference) => Conference): void {
  const document = currentDocument()
  store.set({ ...document, history: changeEveryState(document.history, edit) })
}

export function undoChange(): void {
  const document = currentDocument()
  store.set({ ...document, history: undo(document.history) })
}

export function redoChange(): void {
  const document = currentDocument()
  store.set({ ...document, history: redo(document.history) })
}

/** Notes which version the disk holds now; typing may have gone on meanwhile. */
export function noteSaved(saved: Conference, fileName: string): void {
  store.set({ ...currentDocument(), saved, fileName, savedAt: new Date() })
}

/** The file is gone or not what it was: what the window shows is on no disk. */
export function noteUnsaved(): void {
  const document = currentDocument()
  store.set({ ...document, saved: { ...document.saved } })
}

/** For those outside React who follow the document. */
export const followDocument = store.subscribe
