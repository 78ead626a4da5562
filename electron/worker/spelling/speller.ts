/** Knows the words of one language. */
export interface Speller {
  knows(word: string): boolean
  /** What may have been meant, the likeliest first. */
  suggest(word: string): readonly string[]
}

export const mostSuggestions = 6
