import type { Token } from '../tokens'
import { cities } from '../words/cities'

/** How many tokens, from `at` on, name a city of the list; `skip` characters of the first are a prefix. */
export function cityLength(tokens: readonly Token[], at: number, skip = 0): number {
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const name = tokens
      .slice(at, at + length)
      .map(({ text }, i) => (i === 0 ? text.slice(skip) : text))
      .join(' ')
      .replace(/-/g, ' ')
    if (cities.has(name)) return length
  }
  return 0
}

/** The same, for Arabic words that carry ب or وب: بوجدة. */
export function cityBehindPrefix(
  tokens: readonly Token[],
  at: number,
): { length: number; skip: number } | null {
  const text = tokens[at]?.text ?? ''
  // «بالرباط» keeps its article behind the prefix, «للرباط» does not matter here.
  const skip = /^[وف]ب/.test(text) ? 2 : text.startsWith('ب') ? 1 : 0
  if (skip === 0) return null
  const length = cityLength(tokens, at, skip)
  return length > 0 ? { length, skip } : null
}
