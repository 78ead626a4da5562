import { flushSync } from 'react-dom'
import { showAxis } from '../list/list-handle'
import { changeListView } from '../list/list-view'
import { openRecord } from '../recommendation-commands'
import type { Find } from './find-in-texts'

/** Opens the text that a find stands in, with the find selected. */
export function openFind({ owner, id, field, language, range }: Find): void {
  const cell = `[data-field="${field}"][data-language="${language}"] textarea`
  if (owner === 'recommendations') openRecord(id, cell)
  else {
    flushSync(() => changeListView({ editedAxisId: id }))
    showAxis(id)
    document.querySelector<HTMLElement>(`[data-axis="${CSS.escape(id)}"] ${cell}`)?.focus()
  }
  const text = document.activeElement
  if (text instanceof HTMLTextAreaElement) text.setSelectionRange(range.start, range.end)
}
