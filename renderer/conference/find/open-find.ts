import { openAxis } from '../list/open-axis'
import { openRecord } from '../recommendation-commands'
import type { Find } from './find-in-texts'

/** Opens the text that a find stands in, with the find selected. */
export function openFind({ owner, id, field, language, range }: Find): void {
  const cell = `[data-field="${field}"][data-language="${language}"] textarea`
  if (owner === 'recommendations') openRecord(id, cell)
  else openAxis(id, cell)
  const text = document.activeElement
  if (text instanceof HTMLTextAreaElement) text.setSelectionRange(range.start, range.end)
}
