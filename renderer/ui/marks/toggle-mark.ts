/** A text with a stretch of it selected, in UTF-16 code units. */
export interface SelectedText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Bold and italic as they are typed. */
export type MarkSign = '**' | '_'

/**
 * Puts a mark around what is selected, or takes it away where it is; the words stay selected. Spaces at
 * either end stay outside, where marks mean nothing. Without a selection it is the word at the cursor.
 */
export function toggleMark(selected: SelectedText, sign: MarkSign): SelectedText {
  const { text, start, end } = trimmed(wordAt(selected))
  const before = text.slice(0, start)
  const words = text.slice(start, end)
  const after = text.slice(end)
  const isAround = before.endsWith(sign) && after.startsWith(sign)
  if (isAround) {
    const from = start - sign.length
    return {
      text: before.slice(0, from) + words + after.slice(sign.length),
      start: from,
      end: from + words.length,
    }
  }
  if (words.length > 2 * sign.length && words.startsWith(sign) && words.endsWith(sign)) {
    const inner = words.slice(sign.length, -sign.length)
    return { text: before + inner + after, start, end: start + inner.length }
  }
  return {
    text: before + sign + words + sign + after,
    start: start + sign.length,
    end: end + sign.length,
  }
}

/** Makes a link of what is selected. */
export function putLink(selected: SelectedText, words: string, address: string): SelectedText {
  const { text, start, end } = selected
  const link = `[${words}](${address})`
  const place = start + link.length
  return { text: text.slice(0, start) + link + text.slice(end), start: place, end: place }
}

/** The word that the cursor stands in, where nothing is selected. */
export function wordAt({ text, start, end }: SelectedText): SelectedText {
  if (start !== end) return { text, start, end }
  const ahead = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const behind = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(end))?.[0].length ?? 0
  return { text, start: start - ahead, end: end + behind }
}

function trimmed({ text, start, end }: SelectedText): SelectedText {
  const words = text.slice(start, end)
  return {
    text,
    start: start + (words.length - words.trimStart().length) * (words.trim() === '' ? 0 : 1),
    end: end - (words.length - words.trimEnd().length),
  }
}
