import type { KeyboardEvent } from 'react'
import { currentPlace } from '../../place'
import { letterOf } from '../../ui/keys'
import {
  addBelow,
  closeRecommendation,
  duplicate,
  mergeUp,
  moveOpen,
  moveToNeighbourAxis,
} from '../recommendation-commands'
import { goToNextRecord, splitAtCaret } from '../record/text-fields'

type Act = (id: string, field: HTMLElement) => void

/** By modifiers and key; letters count by their position on layouts that lack them. */
const inList: Readonly<Record<string, Act | undefined>> = {
  'alt+ArrowUp': (id) => moveOpen(id, -1),
  'alt+ArrowDown': (id) => moveOpen(id, 1),
  'alt+PageUp': (id) => moveToNeighbourAxis(id, -1),
  'alt+PageDown': (id) => moveToNeighbourAxis(id, 1),
  'alt+Enter': addBelow,
  'ctrl+d': duplicate,
  'ctrl+m': mergeUp,
}

/** Only on a row itself: in a field these keys are the field's. What they need comes when it is needed. */
const onRow: Readonly<Record<string, Act | undefined>> = {
  Delete: (id) => void import('./delete-rows').then(({ deleteByKey }) => deleteByKey(id)),
}

const inText: Readonly<Record<string, Act | undefined>> = {
  'ctrl+Enter': (_, field) => goToNextRecord(field, 1),
  'ctrl+shift+Enter': (_, field) => splitAtCaret(field),
}

/** The keys of the list and of the record open in it, before any field has them. */
export function onListKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return
  const row = target.closest<HTMLElement>('[data-row]')
  const id = row?.dataset.row
  if (id === undefined) return
  const act = actOf(event, target, row === target, id)
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act(id, target)
}

function actOf(
  event: KeyboardEvent,
  target: HTMLElement,
  isOnRow: boolean,
  id: string,
): Act | undefined {
  const isOpen = currentPlace().openId === id
  if (event.key === 'Escape' && isOpen) return closeRecommendation
  // Enter on the row of the open record: the next one comes below it.
  if (event.key === 'Enter' && isOpen && isOnRow) return plain(event) ? addBelow : undefined
  const name = nameOf(event)
  const here = target instanceof HTMLTextAreaElement ? inText : isOnRow ? onRow : {}
  return here[name] ?? inList[name]
}

const plain = (event: KeyboardEvent): boolean =>
  !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey

function nameOf(event: KeyboardEvent): string {
  const { altKey, ctrlKey, metaKey, shiftKey } = event
  const key = event.code.startsWith('Key') ? letterOf(event) : event.key
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${shiftKey ? 'shift+' : ''}${key}`
}
