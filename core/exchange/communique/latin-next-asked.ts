import type { LatinWords } from './latin-words'
import { findFrom, type Token } from './tokens'

/** "… and on telephone companies to carry", « … et aux écoles de recenser »: somebody else is asked something else. */
export function landBehindNext(
  words: LatinWords,
  tokens: readonly Token[],
  start: number,
): number | null {
  // "appeals to donors to …, and to publishers to …": the particle names one more who is asked.
  const other = tokens[start]?.text === 'to' ? start + 1 : start
  const isNamed =
    words.language === 'en' &&
    tokens[other - 1]?.text === 'to' &&
    tokens[other - 2]?.text === 'and' &&
    /^(?:the|all)$|[^s]s$/.test(tokens[other]?.text ?? '') &&
    !words.isVerb(tokens[other]?.text ?? '')
  if (!isNamed && !words.addressing.has(tokens[start]?.text ?? '')) return null
  const particle = findFrom(
    tokens,
    isNamed ? other + 1 : start + 2,
    9,
    (text, i) =>
      /^[,;:.]$/.test(text) ||
      (words.particles.has(text) && words.isVerb(tokens[i + 1]?.text ?? '')),
  )
  return particle > 0 && words.particles.has(tokens[particle]?.text ?? '') ? particle + 1 : null
}

/** « … à créer un diplôme, et les collectivités à adapter … »: somebody else, and what is asked of them. */
export function landBehindArticle(
  words: LatinWords,
  tokens: readonly Token[],
  first: number,
  start: number,
): number | null {
  if (words.language !== 'fr' || tokens[first - 1]?.text !== 'a') return null
  if (!/^(?:les|la|le|l')$/.test(tokens[start]?.text ?? '')) return null
  const particle = findFrom(tokens, start + 2, 4, (text) => /^[a,;.]$/.test(text))
  const isAsked = tokens[particle]?.text === 'a' && words.isVerb(tokens[particle + 1]?.text ?? '')
  return isAsked ? particle + 1 : null
}

/** "urged the government to restore the grant and county councils to publish …": another plural, and what it is to do. */
export function landBehindPlural(
  words: LatinWords,
  tokens: readonly Token[],
  start: number,
): number | null {
  if (words.language !== 'en' || tokens[start - 1]?.text !== 'and') return null
  // "help mayors and councils to publish"
  if (/[^s]s$/.test(tokens[start - 2]?.text ?? '')) return null
  const particle = findFrom(tokens, start + 1, 3, (text) => text === 'to')
  const plural = tokens[particle - 1]?.text ?? ''
  const isOther =
    particle > 0 && words.isVerb(tokens[particle + 1]?.text ?? '') && /[^s]s$/.test(plural)
  return isOther && !words.isVerb(tokens[start]?.text ?? '') ? particle + 1 : null
}
