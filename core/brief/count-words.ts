import type { Language } from '../text/language'
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
  for (const { versions } of passagesToRead(brief.parts.map(({ blocks }) => blocks))) {
    for (const { language, content } of versions) {
      counts.set(language, (counts.get(language) ?? 0) + wordsIn(textOfRuns(content)))
    }
  }
  return Object.fromEntries(counts)
}

function passagesToRead(value: unknown): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPassage(value)) return [value]
  if ('kind' in value && value.kind === 'table') return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'details' ? [] : passagesToRead(inside),
  )
}

/** A word begins with a letter or a digit; a dash or a bullet alone is none. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
