import { readDictionary, type SpelledLanguage } from '../../disk/read-dictionary'
import type { SpellingAnswer, SpellingRequest } from '../ipc/spelling-messages'
import { createHunspellSpeller } from './spelling/hunspell-speller'
import type { Speller } from './spelling/speller'
import { createTrieSpeller } from './spelling/trie-speller'

/** Each language's dictionary is read with its first word. */
const spellers = new Map<SpelledLanguage, Promise<Speller | undefined>>()

async function load(language: SpelledLanguage): Promise<Speller | undefined> {
  const dictionary = await readDictionary(language)
  if (!dictionary.ok) return undefined
  return dictionary.value.kind === 'trie'
    ? createTrieSpeller(dictionary.value.packed)
    : createHunspellSpeller(dictionary.value.affixes, dictionary.value.words)
}

function spellerOf(language: SpelledLanguage): Promise<Speller | undefined> {
  const known = spellers.get(language) ?? load(language)
  spellers.set(language, known)
  return known
}

async function answer({ id, kind, language, words }: SpellingRequest): Promise<SpellingAnswer> {
  const speller = await spellerOf(language)
  if (!speller) return { id, words: [] }
  return {
    id,
    words:
      kind === 'check'
        ? words.filter((word) => !speller.knows(word))
        : words.flatMap((word) => speller.suggest(word)),
  }
}

/** The process that knows how words are written, so that typing never waits for a dictionary. */
process.parentPort.on('message', ({ data }: { data: SpellingRequest }) => {
  void answer(data).then((found) => process.parentPort.postMessage(found))
})
