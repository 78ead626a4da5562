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

/** How many words stand between two tokens, the second excluded. */
export const countWords = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter(({ isWord }) => isWord).length
