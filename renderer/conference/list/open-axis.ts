import { flushSync } from 'react-dom'
import { addAxis } from '../axis-edits'
import { change } from '../document'
import { focusAxis, showAxis } from './list-handle'
import { changeListView, currentListView } from './list-view'

/** Opens an axis in place and gives the keyboard to one of its texts, the first where none is named. */
export function openAxis(id: string, text = 'textarea'): void {
  flushSync(() => changeListView({ editedAxisId: id }))
  showAxis(id, 'nearest')
  document.querySelector<HTMLElement>(`[data-axis="${CSS.escape(id)}"] ${text}`)?.focus()
}

/** Closes the open axis and gives the keyboard back to its head. */
export function closeAxis(): void {
  const { editedAxisId } = currentListView()
  flushSync(() => changeListView({ editedAxisId: undefined }))
  if (editedAxisId !== undefined) focusAxis(editedAxisId)
}

/** Adds an axis after the others, open for its title. */
export function addAndOpenAxis(): void {
  const id = crypto.randomUUID()
  flushSync(() => change('add-axis', (value) => addAxis(value, id)))
  openAxis(id)
}
