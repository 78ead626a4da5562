/** A word or one mark of punctuation of a folded text. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

const pattern = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*'?|[^\s]/gu

/** The tokens of a stretch; an elided article (l', d') is a word of its own. Stretches are sentences: short. */
export function tokenise(text: string, start: number, end: number): readonly Token[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    start: start + index,
    end: start + index + found.length,
    isWord: /[\p{L}\p{N}]/u.test(found),
  }))
}

/** The words of a table's entry. */
export const wordsOf = (entry: string): readonly string[] =>
  tokenise(entry, 0, entry.length).map(({ text }) => text)

/** Where a quotation that opens just before `from` ends; `to` when none opens there or it does not end before. */
export function quotationEnd(tokens: readonly Token[], from: number, to: number): number {
  const mark = tokens[from - 1]?.text ?? ''
  if (!/^["«]$/.test(mark)) return to
  const closing = findFrom(tokens, from, to - from, (text) => text === (mark === '«' ? '»' : mark))
  return closing < 0 ? to : closing
}

/** How many words stand between two tokens, the second excluded. */
export const countWords = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter(({ isWord }) => isWord).length

/** The last token before `at` that passes, looking back over `reach` tokens at most; -1 when none does. */
export function findBefore(
  tokens: readonly Token[],
  at: number,
  reach: number,
  passes: (text: string) => boolean,
): number {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--)
    if (passes(tokens[i]?.text ?? '')) return i
  return -1
}

/** The first token from `at` on that passes, looking at `reach` tokens at most; -1 when none does. */
export function findFrom(
  tokens: readonly Token[],
  at: number,
  reach: number,
  passes: (text: string, index: number) => boolean,
): number {
  for (let i = at; i < Math.min(tokens.length, at + reach); i++)
    if (passes(tokens[i]?.text ?? '', i)) return i
  return -1
}
