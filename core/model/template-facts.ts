import { nearestName } from './nearest-name'
import { isRecord } from './schema-walk'

/** What may stand in braces in the words of a template, `{city}` for example: facts of the conference. */
export const templateFacts = [
  'title',
  'shortTitle',
  'briefTitle',
  'edition',
  'theme',
  'venue',
  'city',
  'place',
  'period',
  'during',
  'year',
  'date',
  'organiser',
  'sender',
  'addressee',
  'body',
  'institution',
  'bodyCity',
  'languages',
  'count',
  'recommendations',
  'reference',
  'website',
  'email',
  'keyMessages',
] as const
export type TemplateFact = (typeof templateFacts)[number]

/** A fact that nobody knows, where it stands, and the one that was probably meant. */
export interface UnknownFact {
  readonly path: readonly PropertyKey[]
  readonly name: string
  readonly meant?: string
}

/** The first fact in the words of a template that there is none of; it would be printed with its braces. */
export function findUnknownFact(
  words: unknown,
  path: readonly PropertyKey[] = [],
): UnknownFact | undefined {
  if (typeof words === 'string') return unknownIn(words, path)
  const entries = Array.isArray(words)
    ? words.map((value, index) => [index, value] as const)
    : isRecord(words)
      ? Object.entries(words)
      : []
  for (const [key, value] of entries) {
    const found = findUnknownFact(value, [...path, key])
    if (found) return found
  }
  return undefined
}

function unknownIn(text: string, path: readonly PropertyKey[]): UnknownFact | undefined {
  const names: readonly string[] = templateFacts
  for (const [, name = ''] of text.matchAll(/\{([A-Za-z]+)\}/g)) {
    if (names.includes(name)) continue
    const meant = nearestName(name, names)
    return meant === undefined ? { path, name } : { path, name, meant }
  }
  return undefined
}
