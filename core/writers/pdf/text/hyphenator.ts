import createHyphenator, { type Patterns } from 'hyphen'
import type { Language } from '../../../text/language'

/** The offsets at which a word of a language may be cut, none for a language without patterns. */
export type Hyphenator = (word: string, language: Language) => readonly number[]

/** Conferences here write British English. */
const patternsOf: Readonly<Partial<Record<Language, () => Promise<{ default: Patterns }>>>> = {
  fr: () => import('hyphen/patterns/fr.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
}

/** Shorter words are not worth a hyphen. */
const minWordLength = 6
const hyphenChar = '\u00AD'
const cutters = new Map<Language, (word: string) => string>()

/** Reads the patterns of some languages, once per process. */
export async function loadHyphenator(languages: readonly Language[]): Promise<Hyphenator> {
  for (const language of languages) {
    const load = patternsOf[language]
    if (!load || cutters.has(language)) continue
    const options = { hyphenChar, minWordLength, html: false }
    cutters.set(language, createHyphenator((await load()).default, options))
  }
  // Not by what other documents have read: the same brief breaks its lines the same after any other.
  const cut = (word: string, language: Language): string | undefined =>
    languages.includes(language) ? cutters.get(language)?.(word) : undefined
  return (word, language) => offsetsOf(cut(word, language) ?? word)
}

function offsetsOf(cut: string): readonly number[] {
  const parts = cut.split(hyphenChar)
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length)
}
