import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const ownWordsSchema = z.array(z.string().max(100)).max(50_000)

/** The words that the user knows better than the dictionaries; they belong to every language. */
export interface OwnWords {
  has(word: string): boolean
  /** Kept for good. */
  add(word: string): void
  /** Kept until the program ends. */
  ignore(word: string): void
}

export function readOwnWords(file: string): OwnWords {
  const added = new Set(readFile(file))
  const ignored = new Set<string>()
  return {
    has: (word) => added.has(word) || ignored.has(word),
    add(word) {
      added.add(word)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(`${file}.new`, `${JSON.stringify([...added], null, 2)}\n`)
      renameSync(`${file}.new`, file)
    },
    ignore: (word) => {
      ignored.add(word)
    },
  }
}

function readFile(file: string): readonly string[] {
  try {
    return ownWordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None was added yet, or somebody damaged the file: words can be added again.
    return []
  }
}
