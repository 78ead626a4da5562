import type { Edit, Rule } from './edit'

/** Turns pairs of straight double quotes into a language's own; one without a partner stays (5″ typed as 5"). */
export const pairingQuotes =
  (opening: string, closing: string): Rule =>
  (text) => {
    const edits: Edit[] = []
    const open: number[] = []
    for (const { 0: mark, index } of text.matchAll(/["\n]/g)) {
      if (mark === '\n') open.length = 0
      else if (opens(text, index, open.length > 0)) open.push(index)
      else {
        const start = open.pop()
        if (start === undefined) continue
        edits.push({ start, end: start + 1, text: opening })
        edits.push({ start: index, end: index + 1, text: closing })
      }
    }
    return edits.sort((a, b) => a.start - b.start)
  }

/** Quotes with a space on both sides take turns; otherwise the side of the word decides. */
function opens(text: string, index: number, isOpen: boolean): boolean {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  if (/\s/.test(before) && /\s/.test(after)) return !isOpen
  return /[\s([{«“‘’'—–/-]/.test(before) && !/\s/.test(after)
}
