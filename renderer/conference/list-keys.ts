import type { KeyboardEvent } from 'react'
import { closeRecommendation, focusRow, moveOpen } from './recommendation-commands'

/** The keys of the list: arrows between rows, Alt with arrows moves the record, Escape closes it. */
export function onListKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || event.defaultPrevented) return
  const row = target.closest<HTMLElement>('[data-row]')
  const record = target.closest<HTMLElement>('[data-recommendation]')
  const id = record?.dataset.recommendation ?? row?.dataset.row
  if (id === undefined) return
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
  if (event.altKey && by !== undefined) {
    event.preventDefault()
    moveOpen(id, by)
  } else if (event.key === 'Escape' && record) {
    event.preventDefault()
    closeRecommendation()
  } else if (row && !event.altKey) {
    goFrom(event, row, by)
  }
}

function goFrom(event: KeyboardEvent, row: HTMLElement, by: -1 | 1 | undefined): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const next =
    by === undefined ? { Home: rows[0], End: rows.at(-1) }[event.key] : rows[rows.indexOf(row) + by]
  if (!next) return
  event.preventDefault()
  focusRow(next.dataset.row)
}
