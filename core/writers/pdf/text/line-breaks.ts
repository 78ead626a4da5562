import LineBreaker from 'linebreak'
import { findTokens } from '../../../text/tokens'
import { findWordedDates } from '../../../text/worded-dates'

/** After the dash of `2027–2030` a line might end by the rules. */
const rangeDash = /\d\u2013(?=\d)/g

export type LineBreak = 'allowed' | 'required'

/**
 * Where a line may or must end, by the offset of the character that would start the next one: UAX#14, but
 * for phone numbers, references, dates and ranges of numbers, which are one thing each, and addresses, which part at strokes.
 */
export function lineBreaksOf(text: string): ReadonlyMap<number, LineBreak> {
  const breaks = new Map<number, LineBreak>()
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (found.position < text.length) {
      breaks.set(found.position, found.required ? 'required' : 'allowed')
    }
  }
  const keep = (start: number, end: number, mayPartAt?: string): void => {
    for (let offset = start + 1; offset < end; offset++) {
      if (mayPartAt !== undefined && text[offset - 1] === mayPartAt) continue
      if (breaks.get(offset) === 'allowed') breaks.delete(offset)
    }
  }
  for (const { start, end, kind } of findTokens(text)) {
    keep(start, end, kind === 'address' ? '/' : undefined)
  }
  for (const { start, end } of findWordedDates(text)) keep(start, end)
  for (const { index } of text.matchAll(rangeDash)) keep(index, index + 3)
  return breaks
}
