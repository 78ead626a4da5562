import type { Conference } from '../model/conference'
import { issueAt, type Issue } from './issue'

/** Finds bodies entered twice: the same name in one of the languages, accents, vowel signs and capitals aside. */
export function checkBodies(conference: Conference): readonly Issue[] {
  const seen = new Map<string, string>()
  return conference.bodies.flatMap(({ id, name }, index) => {
    const keys = conference.languages
      .filter((language) => name[language]?.trim())
      .map((language) => `${language} ${foldName(name[language] ?? '')}`)
    const twin = keys.map((key) => seen.get(key)).find((found) => found !== undefined)
    for (const key of keys) seen.set(key, seen.get(key) ?? id)
    return twin === undefined || twin === id
      ? []
      : [issueAt('duplicate-body', ['bodies', index, 'name'], twin)]
  })
}

/** Decomposed, a hamza and a vowel sign are marks as accents are; the tatweel only stretches a word. */
const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
