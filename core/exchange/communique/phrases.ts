import { foldWords } from './folded-text'
import { wordsOf, type Token } from './tokens'

/** Phrases by their first word, folded, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes a table of phrases out of a readable list: entries are parted by `|` or line ends. */
export function phrases(list: string): Phrases {
  const table = new Map<string, (readonly string[])[]>()
  for (const entry of list.split(/[|\n]/)) {
    const words = wordsOf(foldWords(entry.trim()))
    if (words[0] === undefined) continue
    table.set(
      words[0],
      [...(table.get(words[0]) ?? []), words].toSorted((one, other) => other.length - one.length),
    )
  }
  return table
}

/** Makes a set of single words out of a readable list, parted by spaces or line ends. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(foldWords(list).trim().split(/\s+/))

/** How many tokens the longest phrase that stands at `at` takes; 0 when none does. */
export function matchPhrase(tokens: readonly Token[], at: number, table: Phrases): number {
  return matchPhraseFrom(tokens[at]?.text ?? '', tokens, at, table)
}

/** The same with the first token's text given apart, for words that carry a prefix. */
export function matchPhraseFrom(
  first: string,
  tokens: readonly Token[],
  at: number,
  table: Phrases,
): number {
  const found = table
    .get(first)
    ?.find((phrase) => phrase.every((word, i) => i === 0 || tokens[at + i]?.text === word))
  return found?.length ?? 0
}
