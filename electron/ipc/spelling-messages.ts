/** The languages whose spelling is checked. */
export const spelledLanguages = ['ar', 'fr', 'en'] as const
export type SpelledLanguage = (typeof spelledLanguages)[number]

/** What main asks of the process that knows how words are written. */
export interface SpellingRequest {
  readonly id: number
  readonly kind: 'check' | 'suggest'
  readonly language: SpelledLanguage
  readonly words: readonly string[]
}

/** The words that are not in the dictionary, or what may have been meant. */
export interface SpellingAnswer {
  readonly id: number
  readonly words: readonly string[]
}
