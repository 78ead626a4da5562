import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { numberRecommendations } from '../../core/model/numbering'
import { currentPlace, goTo } from '../place'
import { announce } from '../ui/announcer'
import { showNotice } from '../ui/notices'
import { change, currentDocument, undoChange } from './document'
import { addRecommendation, deleteRecommendation, moveRecommendation } from './recommendation-edits'

/** Adds a recommendation and opens it with the cursor in its first text. */
export function addAndOpen(axisId: string, afterId?: string): void {
  const id = crypto.randomUUID()
  flushSync(() => {
    change('add-recommendation', (conference) => addRecommendation(conference, id, axisId, afterId))
    goTo({ section: 'recommendations', openId: id })
  })
  document.querySelector<HTMLElement>(`[data-recommendation="${id}"] textarea`)?.focus()
}

/** Deletes at once; a notice offers to take it back. */
export function removeRecommendation(id: string): void {
  const number = numberOf(id)
  const neighbour = neighbourOf(id)
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
export function moveOpen(id: string, by: -1 | 1): void {
  const focused = document.activeElement
  const from = numberOf(id)
  flushSync(() => {
    change('move-recommendation', (conference) => moveRecommendation(conference, id, by))
  })
  const to = numberOf(id)
  if (from === to) return
  announce(i18next.t('recommendation.moved', { from, to }))
  // Within an axis the row keeps its focus; in another axis it is drawn anew.
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
  else focusRow(id)
  document.querySelector(`[data-row="${id}"]`)?.scrollIntoView({ block: 'nearest' })
}

/** Back to the row of the record that was open. */
export function closeRecommendation(): void {
  const id = currentPlace().openId
  flushSync(() => goTo({ openId: undefined }))
  focusRow(id)
}

export function focusRow(id: string | undefined): void {
  document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus()
}

const rows = (): readonly { readonly id: string; readonly number: string }[] =>
  numberRecommendations(currentDocument().history.present).axes.flatMap(({ recommendations }) =>
    recommendations.map(({ recommendation, number }) => ({ id: recommendation.id, number })),
  )

const numberOf = (id: string): string => rows().find((row) => row.id === id)?.number ?? ''

function neighbourOf(id: string): string | undefined {
  const all = rows()
  const index = all.findIndex((row) => row.id === id)
  return (all[index + 1] ?? all[index - 1])?.id
}
