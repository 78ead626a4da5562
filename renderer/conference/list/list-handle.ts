import { flushSync } from 'react-dom'
import { currentDocument } from '../document'
import { recommendationById } from '../recommendation-by-id'
import { passes } from './list-filter'
import { axisKey, recommendationKey } from './list-rows'
import { changeListView, currentListView, toggleFold } from './list-view'

/** What the list lets others do with its rows, which may be far out of sight. */
interface ListHandle {
  /** Makes it the row that has the list's focus, so that it is drawn wherever it stands. */
  readonly makeCurrent: (key: string) => void
}

let handle: ListHandle | undefined

/** The list registers itself while it is shown. */
export function registerList(list: ListHandle): () => void {
  handle = list
  return () => {
    if (handle === list) handle = undefined
  }
}

/** Draws the row of a recommendation, unfolding and unfiltering what hides it, and scrolls to it. */
export function showRow(id: string, block: ScrollLogicalPosition = 'nearest'): void {
  const recommendation = recommendationById(currentDocument().history.present, id)
  if (!recommendation) return
  const { folded, filter } = currentListView()
  const key = axisKey(recommendation.axisId)
  flushSync(() => {
    if (folded.has(key)) toggleFold(key)
    if (!passes(recommendation, filter)) changeListView({ filter: {} })
  })
  show(recommendationKey(id), block)
}

/** Scrolls to the head of an axis. */
export const showAxis = (axisId: string, block: ScrollLogicalPosition = 'start'): void =>
  show(axisKey(axisId), block)

/** Gives the keyboard to the head of an axis. */
export function focusAxis(axisId: string): void {
  showAxis(axisId, 'nearest')
  elementOf(axisKey(axisId))?.focus()
}

/** Gives the keyboard to a row, or to a part of the record that is open in it. */
export function focusRow(id: string | undefined, part?: string): void {
  if (id === undefined) return
  showRow(id)
  const row = elementOf(recommendationKey(id))
  const target = part === undefined ? row : row?.querySelector<HTMLElement>(part)
  target?.focus()
  // A list that takes the focus scrolls back to where it stood when it last scrolled by itself.
  row?.scrollIntoView({ block: 'nearest' })
  target?.scrollIntoView({ block: 'nearest' })
}

function show(key: string, block: ScrollLogicalPosition): void {
  flushSync(() => handle?.makeCurrent(key))
  elementOf(key)?.scrollIntoView({ block })
}

const elementOf = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-list-row="${CSS.escape(key)}"]`)
