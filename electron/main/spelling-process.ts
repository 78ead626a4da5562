import { utilityProcess, type UtilityProcess } from 'electron'
import path from 'node:path'
import type { SpelledLanguage, SpellingAnswer, SpellingRequest } from '../ipc/spelling-messages'

/** Asks the process that knows how words are written; it is started with the first question. */
export interface SpellingProcess {
  /** Those of the words that are not in the dictionary. */
  check(language: SpelledLanguage, words: readonly string[]): Promise<readonly string[]>
  suggest(language: SpelledLanguage, word: string): Promise<readonly string[]>
  /** Lets the dictionaries go. */
  stop(): void
}

export function createSpellingProcess(): SpellingProcess {
  let child: UtilityProcess | undefined
  let nextId = 1
  const waiting = new Map<number, (words: readonly string[]) => void>()

  function start(): UtilityProcess {
    const started = utilityProcess.fork(path.join(import.meta.dirname, 'spelling.js'), [], {
      serviceName: 'Tawsiya spelling',
    })
    // Our own process is the only one that can write to this port.
    started.on('message', (message: unknown) => {
      const { id, words } = message as SpellingAnswer
      waiting.get(id)?.(words)
      waiting.delete(id)
    })
    started.on('exit', () => {
      if (child === started) child = undefined
      // Nothing is marked rather than everything held up.
      for (const finish of waiting.values()) finish([])
      waiting.clear()
    })
    return started
  }

  function ask(request: Omit<SpellingRequest, 'id'>): Promise<readonly string[]> {
    child ??= start()
    const id = nextId++
    const answer = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve))
    child.postMessage({ id, ...request })
    return answer
  }

  return {
    check: (language, words) => ask({ kind: 'check', language, words }),
    suggest: (language, word) => ask({ kind: 'suggest', language, words: [word] }),
    stop() {
      child?.kill()
      child = undefined
    },
  }
}
