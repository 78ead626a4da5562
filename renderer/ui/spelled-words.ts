/** A stretch of a text: a word that is checked, or what stands between two. */
export interface Stretch {
  readonly start: number
  readonly text: string
  readonly isWord: boolean
}

/** Addresses are no words of any language. */
const addresses = /\S+:\/\/\S+|\S+@\S+|\bwww\.\S+/gu
/** Numbers and abbreviations in capitals stand in no dictionary. */
const unspelled = /\p{N}|^\p{Lu}+$/u
/** « l’eau » is one word to Unicode and two to a dictionary. */
const apostrophes = /['’ʼ]/u

/** Cuts a text at the bounds of its words (UAX#29); joined again the stretches are the text. */
export function stretchesOf(text: string, language: string): readonly Stretch[] {
  const checked = text.replace(addresses, (address) => ' '.repeat(address.length))
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(checked)
  return [...segments].map(({ segment, index, isWordLike = false }) => ({
    start: index,
    text: text.slice(index, index + segment.length),
    isWord: isWordLike && segment.length > 1 && !unspelled.test(segment),
  }))
}

/** A word and its parts: it is right when it is known itself, or when all its parts are. */
export const formsOf = (word: string): readonly string[] => [word, ...partsOf(word)]

export function isMisspelt(word: string, unknown: ReadonlySet<string>): boolean {
  if (!unknown.has(word)) return false
  const parts = partsOf(word)
  return parts.length === 0 || parts.some((part) => unknown.has(part))
}

const partsOf = (word: string): readonly string[] =>
  apostrophes.test(word) ? word.split(apostrophes).filter((part) => part.length > 1) : []
