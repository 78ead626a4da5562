/** Where in a text, taken without its marks, a mark may open or close. */
export interface MarkEdges {
  canOpen(mark: Mark, position: number): boolean
  canClose(mark: Mark, position: number): boolean
}

export type Mark = 'bold' | 'italic'

/** Stands for a link in the text around it: neither a space nor part of a word or an address. */
export const linkPlaceholder = '\uFFFC'

/**
 * A mark hugs what it marks: no space inside its edges. Italics moreover begin and end at a word's edge
 * and never inside a web address, so that `snake_case`, e-mails and addresses keep their underscores.
 */
export function markEdgesOf(text: string): MarkEdges {
  const isInAddress = addressesIn(text)
  const isSpaceAt = (position: number): boolean => /^\s?$/.test(text.charAt(position))
  return {
    canOpen: (mark, position) =>
      !isSpaceAt(position) &&
      (mark === 'bold' || (!isWordBefore(text, position) && !isInAddress(position))),
    canClose: (mark, position) =>
      !isSpaceAt(position - 1) &&
      (mark === 'bold' || (!isWordAt(text, position) && !isInAddress(position))),
  }
}

/** Whether a letter, a digit or a combining mark stands at a position. */
export const isWordAt = (text: string, position: number): boolean =>
  isWord(text.codePointAt(position))

/** Whether a letter, a digit or a combining mark ends at a position. */
export function isWordBefore(text: string, position: number): boolean {
  const isPair =
    /[\uDC00-\uDFFF]/.test(text.charAt(position - 1)) &&
    /[\uD800-\uDBFF]/.test(text.charAt(position - 2))
  return position > 0 && isWord(text.codePointAt(position - (isPair ? 2 : 1)))
}

const isWord = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(codePoint))

const address = /(?:https?:\/\/|www\.)[^\s\uFFFC]+/gi
const closingPunctuation = new Set('.,;:!?)]}»”’"\'،؛؟*_')

/** Answers for a position whether it cuts a web address in two. */
function addressesIn(text: string): (position: number) => boolean {
  const inside = new Uint8Array(text.length)
  for (const { index, 0: found } of text.matchAll(address)) {
    let end = index + found.length
    while (closingPunctuation.has(text.charAt(end - 1))) end -= 1
    inside.fill(1, index + 1, end)
  }
  return (position) => inside[position] === 1
}
