import type { KeyboardEvent } from 'react'
import { letterOf } from '../keys'
import { askForLink } from './link-dialog'
import { putLink, toggleMark, wordAt, type MarkSign, type SelectedText } from './toggle-mark'

const signs: Readonly<Record<string, MarkSign | undefined>> = { b: '**', i: '_' }

/** Ctrl B and Ctrl I mark what is selected, Ctrl Shift K makes a link of it. */
export function markByKey(event: KeyboardEvent, field: HTMLTextAreaElement): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const letter = letterOf(event)
  if (event.shiftKey) {
    if (letter === 'k') void linkSelection(field)
    return letter === 'k'
  }
  const sign = signs[letter]
  if (sign) write(field, toggleMark(selectionOf(field), sign))
  return sign !== undefined
}

async function linkSelection(field: HTMLTextAreaElement): Promise<void> {
  const selected = wordAt(selectionOf(field))
  const link = await askForLink(selected.text.slice(selected.start, selected.end))
  field.focus()
  if (link) write(field, putLink(selected, link.words, link.address))
}

const selectionOf = ({
  value,
  selectionStart,
  selectionEnd,
}: HTMLTextAreaElement): SelectedText => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
})

/** Writes as if it had been typed, so that the field's owner hears of it. */
function write(field: HTMLTextAreaElement, { text, start, end }: SelectedText): void {
  field.setRangeText(text, 0, field.value.length)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.setSelectionRange(start, end)
}
