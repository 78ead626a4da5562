import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { numberRecommendations } from '../../core/model/numbering'
import type { Conference } from '../../core/model/conference'
import { currentPlace, goTo } from '../place'
import { announce } from '../ui/announcer'
import { showNotice } from '../ui/notices'
import { change, currentDocument, undoChange } from './document'
import { focusRow, showRow } from './list/list-handle'
import { addRecommendation, deleteRecommendation } from './recommendation-edits'
import { moveRecommendation, moveToAxis } from './recommendation-moves'
import {
  duplicateRecommendation,
  mergeWithAbove,
  splitRecommendation,
  type Cut,
} from './split-merge'
import { recommendationById } from './recommendation-by-id'

/** Adds a recommendation and opens it with the cursor in its first text. */
export function addAndOpen(axisId: string, afterId?: string): void {
  const id = crypto.randomUUID()
  flushSync(() =>
    change('add-recommendation', (conference) =>
      addRecommendation(conference, id, axisId, afterId),
    ),
  )
  openRecord(id, 'textarea')
}

/** Adds a recommendation below another one. */
export function addBelow(id: string): void {
  const axisId = recommendationById(currentDocument().history.present, id)?.axisId
  if (axisId !== undefined) addAndOpen(axisId, id)
}

/** Opens a record wherever it stands, and gives the keyboard to a part of it or to its row. */
export function openRecord(id: string, part?: string): void {
  flushSync(() => goTo({ section: 'recommendations', openId: id }))
  focusRow(id, part)
}

/** Deletes at once; a notice offers to take it back. */
export function removeRecommendation(id: string): void {
  const number = numberOf(id)
  const neighbour = neighbourOf(id, 1) ?? neighbourOf(id, -1)
  flushSync(() => {
    change('delete-recommendation', (conference) => deleteRecommendation(conference, id))
    if (currentPlace().openId === id) goTo({ openId: undefined })
  })
  focusRow(neighbour)
  showNotice({
    text: i18next.t('recommendation.deleted', { number }),
    action: { words: i18next.t('action.undo'), run: undoChange, keys: 'Ctrl Z' },
  })
}

/** Moves a record one place; the focus and the view stay with it. */
export const moveOpen = (id: string, by: -1 | 1): void =>
  moveBy(id, (conference) => moveRecommendation(conference, id, by))

/** Moves a record to the axis before or after its own. */
export const moveToNeighbourAxis = (id: string, by: -1 | 1): void =>
  moveBy(id, (conference) => moveToAxis(conference, id, by))

function moveBy(id: string, move: (conference: Conference) => Conference): void {
  const focused = document.activeElement
  const from = numberOf(id)
  flushSync(() => change('move-recommendation', move))
  const to = numberOf(id)
  if (from === to) return
  announce(i18next.t('recommendation.moved', { from, to }))
  showRow(id)
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
  else focusRow(id)
}

/** Cuts a record in two and opens the second one. */
export function splitAt(cut: Cut): void {
  const newId = crypto.randomUUID()
  flushSync(() =>
    change('split-recommendation', (conference) => splitRecommendation(conference, cut, newId)),
  )
  if (recommendationById(currentDocument().history.present, newId)) openRecord(newId, 'textarea')
}

/** Joins a record to the one above it, which opens. */
export function mergeUp(id: string): void {
  const above = neighbourOf(id, -1)
  flushSync(() => change('merge-recommendations', (conference) => mergeWithAbove(conference, id)))
  if (!recommendationById(currentDocument().history.present, id) && above !== undefined) {
    openRecord(above)
  }
}

/** Opens a copy of a record below it. */
export function duplicate(id: string): void {
  const newId = crypto.randomUUID()
  flushSync(() =>
    change('duplicate-recommendation', (conference) =>
      duplicateRecommendation(conference, id, newId),
    ),
  )
  openRecord(newId)
}

/** Back to the row of the record that was open. */
export function closeRecommendation(): void {
  const id = currentPlace().openId
  flushSync(() => goTo({ openId: undefined }))
  focusRow(id)
}

const rows = (): readonly { readonly id: string; readonly number: string }[] =>
  numberRecommendations(currentDocument().history.present).axes.flatMap(({ recommendations }) =>
    recommendations.map(({ recommendation, number }) => ({ id: recommendation.id, number })),
  )

/** The number a recommendation has now. */
export const numberOf = (id: string): string => rows().find((row) => row.id === id)?.number ?? ''

/** The recommendation before or after another one in printing order. */
export function neighbourOf(id: string, by: -1 | 1): string | undefined {
  const all = rows()
  const index = all.findIndex((row) => row.id === id)
  return index < 0 ? undefined : all[index + by]?.id
}
