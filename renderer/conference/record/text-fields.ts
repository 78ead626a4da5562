import { isLanguage } from '../../../core/text/language'
import { neighbourOf, openRecord, splitAt } from '../recommendation-commands'

/** Where in a record a text field stands; the fields say it themselves. */
interface FieldPlace {
  readonly id: string
  readonly field: string
  readonly language: string
}

function placeOf(element: HTMLElement): FieldPlace | undefined {
  const cell = element.closest<HTMLElement>('[data-field]')
  const id = element.closest<HTMLElement>('[data-recommendation]')?.dataset.recommendation
  const { field, language } = cell?.dataset ?? {}
  return id !== undefined && field !== undefined && language !== undefined
    ? { id, field, language }
    : undefined
}

const selectorOf = (field: string, language: string): string =>
  `[data-field="${field}"][data-language="${language}"] textarea`

/** The same field of the next record: the translator's key. */
export function goToNextRecord(element: HTMLElement, by: -1 | 1): void {
  const place = placeOf(element)
  const next = place && neighbourOf(place.id, by)
  if (place && next !== undefined) openRecord(next, selectorOf(place.field, place.language))
}

/** The place of the cursor when a menu takes the keyboard from the text. */
let lastCaret: { readonly element: HTMLTextAreaElement; readonly at: number } | undefined

/** Remembers where the cursor was in a text. */
export function noteCaret(element: EventTarget): void {
  if (element instanceof HTMLTextAreaElement) {
    lastCaret = { element, at: element.selectionStart }
  }
}

/** Cuts a record in two where the cursor stands in its text. */
export function splitAtCaret(element: HTMLElement): void {
  const at = element instanceof HTMLTextAreaElement ? element.selectionStart : undefined
  const place = placeOf(element)
  if (at === undefined || place?.field !== 'text' || !isLanguage(place.language)) return
  splitAt({ id: place.id, language: place.language, at })
}

/** Cuts a record where the cursor last stood in it. */
export function splitAtLastCaret(id: string): void {
  if (!lastCaret?.element.isConnected) return
  const place = placeOf(lastCaret.element)
  if (place?.id !== id || place.field !== 'text' || !isLanguage(place.language)) return
  splitAt({ id, language: place.language, at: lastCaret.at })
}
