import type { ReadText } from '../../../core/exchange/read-text'
import type { Problem } from '../../../core/outcome'
import type { Language } from '../../../core/text/language'
import type { ImportFile } from '../../../electron/ipc/desktop-api'
import { closeDialog } from '../../place'
import { createStore, useStore } from '../../ui/store'
import { readProposal, readTextOf } from '../reading/reading'
import { startReview, withStep, type Review, type ReviewHistory } from './review'

/** Where the import of a communiqué is. */
export interface ImportState {
  readonly text: string
  /** What a file has told about its parts; only while its text stands as it was read. */
  readonly read?: ReadText
  readonly fileName?: string
  readonly isReading: boolean
  readonly problem?: Problem
  /** Once the text has been read. */
  readonly history?: ReviewHistory
}

const nothing: ImportState = { text: '', isReading: false }
const store = createStore<ImportState>(nothing)

export const useImport = <S>(select: (state: ImportState) => S): S => useStore(store, select)

/** An import from the beginning. */
export const beginImport = (): void => store.set(nothing)

export function closeImport(): void {
  closeDialog()
  store.set(nothing)
}

export const writeImportText = (text: string): void => store.set({ text, isReading: false })

export const backToText = (): void => {
  const { history: _, ...others } = store.get()
  store.set(others)
}

/** Reads a file and goes straight on to what it asks for. */
export async function takeImportFile({ name, bytes }: ImportFile): Promise<void> {
  store.set({ text: '', fileName: name, isReading: true })
  const mine = store.get()
  const read = await readTextOf(bytes)
  if (store.get() !== mine) return
  if (!read.ok) {
    const { code, detail } = read.problem
    const problem = { code, path: name, ...(detail === undefined ? {} : { detail }) }
    store.set({ text: '', fileName: name, isReading: false, problem })
    return
  }
  store.set({ text: read.value.text, read: read.value, fileName: name, isReading: false })
  await readImportText()
}

/** Looks for what the text asks for, beginning with a language if one is named. */
export async function readImportText(language?: Language): Promise<void> {
  const { history: _, ...state } = store.get()
  const reading: ImportState = { ...store.get(), isReading: true }
  store.set(reading)
  const proposal = await readProposal(state.read ?? { text: state.text, asides: [] }, language)
  if (store.get() !== reading) return
  if (proposal) store.set({ ...state, isReading: false, history: startReview(proposal) })
  else store.set({ ...state, isReading: false, problem: { code: 'internal' } })
}

/** Does something to the review, as a step that can be undone. */
export const editReview = (edit: (review: Review) => Review): void =>
  changeHistory((history) => {
    const review = history.steps[history.at]
    return review ? withStep(history, edit(review)) : history
  })

export function changeHistory(edit: (history: ReviewHistory) => ReviewHistory): void {
  const state = store.get()
  if (state.history) store.set({ ...state, history: edit(state.history) })
}
