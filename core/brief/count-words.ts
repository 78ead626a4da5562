import type { Language } from '../text/language'
import { Memory } from '../text/memory'
import type { BriefDocument } from './brief-document'
import type { Passage } from './passage'
import { isPassage } from './passages-in'
import { textOfRuns } from './run'

/**
 * How many words of each language a brief gives to read. Tables and the facts under recommendations are looked
 * up rather than read, and nobody could word them shorter: they do not count, nor do running heads.
 */
export function countWords(brief: BriefDocument): Readonly<Partial<Record<Language, number>>> {
  const counts = new Map<Language, number>(brief.languages.map((language) => [language, 0]))
  for (const { blocks } of brief.parts) {
    readPassages(blocks, ({ versions }) => {
      for (const { language, content } of versions) {
        counts.set(language, (counts.get(language) ?? 0) + wordsIn(textOfRuns(content)))
      }
    })
  }
  return Object.fromEntries(counts)
}

function readPassages(value: unknown, read: (passage: Passage) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isPassage(value)) read(value)
  else if (Array.isArray(value)) for (const each of value) readPassages(each, read)
  else if (!('kind' in value && value.kind === 'table')) {
    for (const [key, inside] of Object.entries(value)) {
      if (key !== 'details') readPassages(inside, read)
    }
  }
}

/** The texts of a conference, which come again in each document of a batch. */
const known = new Memory<number>(400_000)

/** A word begins with a letter or a digit; a dash or a bullet alone is none. */
function wordsIn(text: string): number {
  const before = known.recall(text)
  if (before !== undefined) return before
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  known.keep(text, count)
  return count
}
