import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fail, succeed, type Outcome } from '../core/outcome'
import { readProblem } from './file-problems'

/** The languages that a dictionary comes along for. */
export type SpelledLanguage = keyof typeof folders

/** A dictionary as its package carries it: Hunspell's two files, or the words packed into a trie. */
export type Dictionary =
  | { readonly kind: 'hunspell'; readonly affixes: Uint8Array; readonly words: Uint8Array }
  | { readonly kind: 'trie'; readonly packed: Uint8Array }

const folders = {
  ar: { entry: '@cspell/dict-ar/cspell-ext.json', files: ['ar.trie.gz'] },
  fr: { entry: 'dictionary-fr', files: ['index.aff', 'index.dic'] },
  en: { entry: 'dictionary-en-gb', files: ['index.aff', 'index.dic'] },
} as const

/** The dictionary of a language, from the package it comes in. */
export async function readDictionary(language: SpelledLanguage): Promise<Outcome<Dictionary>> {
  const { entry, files } = folders[language]
  const folder = path.dirname(createRequire(import.meta.url).resolve(entry))
  try {
    const [first, second] = await Promise.all(
      files.map((name) => readFile(path.join(folder, name))),
    )
    if (!first) return fail('not-found', folder)
    return succeed(
      second
        ? { kind: 'hunspell', affixes: first, words: second }
        : { kind: 'trie', packed: first },
    )
  } catch (error) {
    return readProblem(error, folder)
  }
}
