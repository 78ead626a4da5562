import type { SpelledLanguage } from '../ipc/spelling-messages'
import type { OwnWords } from './own-words'
import { createSpellingProcess } from './spelling-process'

/** What the windows share of spelling. */
export interface Spelling {
  check(language: SpelledLanguage, words: readonly string[]): Promise<readonly string[]>
  suggest(language: SpelledLanguage, word: string): Promise<readonly string[]>
  readonly ownWords: OwnWords
  stop(): void
}

/** So many words are remembered, so that what was typed before is not asked again. */
const mostKnown = 20_000

export function createSpelling(ownWords: OwnWords): Spelling {
  const dictionaries = createSpellingProcess()
  const known = new Map<string, boolean>()

  async function check(
    language: SpelledLanguage,
    words: readonly string[],
  ): Promise<readonly string[]> {
    const keyOf = (word: string): string => `${language} ${word}`
    const fresh = [...new Set(words)].filter((word) => !known.has(keyOf(word)))
    if (fresh.length > 0) {
      const wrong = new Set(await dictionaries.check(language, fresh))
      if (known.size > mostKnown) known.clear()
      for (const word of fresh) known.set(keyOf(word), !wrong.has(word))
    }
    return words.filter((word) => known.get(keyOf(word)) === false && !ownWords.has(word))
  }

  return {
    check,
    suggest: (language, word) => dictionaries.suggest(language, word),
    ownWords,
    stop() {
      dictionaries.stop()
      known.clear()
    },
  }
}
