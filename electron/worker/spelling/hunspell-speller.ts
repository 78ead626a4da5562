import { loadModule } from 'hunspell-asm'
import { mostSuggestions, type Speller } from './speller'

/** A speller by Hunspell itself, for languages whose words change by endings. */
export async function createHunspellSpeller(
  affixes: Uint8Array,
  words: Uint8Array,
): Promise<Speller> {
  const factory = await loadModule()
  const hunspell = factory.create(
    factory.mountBuffer(affixes, 'words.aff'),
    factory.mountBuffer(words, 'words.dic'),
  )
  return {
    knows: (word) => hunspell.spell(word),
    suggest: (word) => hunspell.suggest(word).slice(0, mostSuggestions),
  }
}
