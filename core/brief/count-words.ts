import type { Language } from '../text/language'
import type { BriefDocument } from './brief-document'
import { passagesIn } from './passages-in'
import { textOfRuns } from './run'

/** How many words of each language a brief says, running heads and page numbers left out. */
export function countWords(brief: BriefDocument): Readonly<Partial<Record<Language, number>>> {
  const counts = new Map<Language, number>(brief.languages.map((language) => [language, 0]))
  for (const { versions } of passagesIn(brief.parts.map(({ blocks }) => blocks))) {
    for (const { language, content } of versions) {
      counts.set(language, (counts.get(language) ?? 0) + wordsIn(textOfRuns(content)))
    }
  }
  return Object.fromEntries(counts)
}

/** A word begins with a letter or a digit; a dash or a bullet alone is none. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
