import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { mostSuggestions, type Speller } from './speller'

/** A speller that has every form of every word, for Arabic: its words change at both ends. */
export function createTrieSpeller(packed: Uint8Array): Speller {
  const trie = decodeTrie(gunzipSync(packed))
  const knows = (word: string): boolean => trie.hasWord(bare(word), true)
  return {
    // A word of one or two letters is a particle or an abbreviation.
    knows: (word) => bare(word).length < 3 || knows(word),
    suggest: (word) =>
      trie
        .suggest(bare(word), { numSuggestions: 24 })
        .toSorted((one, other) => unlikeness(bare(word), one) - unlikeness(bare(word), other))
        .slice(0, mostSuggestions),
  }
}

/** Vowel signs and lengthening strokes are not part of a word's spelling. */
const bare = (word: string): string => word.replace(/[\u0640\u064B-\u0652\u0670]/g, '')

/** A letter left out is likelier than a wrong one, and the beginning of a word is seldom wrong. */
function unlikeness(typed: string, meant: string): number {
  const isLonger = holdsInOrder(meant, typed)
  return (isLonger ? 0 : 1) + (meant.slice(0, 2) === typed.slice(0, 2) ? 0 : 2)
}

function holdsInOrder(whole: string, part: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at += 1
  return at === part.length
}
