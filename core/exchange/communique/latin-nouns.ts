import type { LatinWords } from './latin-words'
import { findFrom, type Token } from './tokens'

const renewing = /^(?:repeat|renew|reiterat|re-echo|launch|issu)/

/** « la demande », "the call": after an article the word is no verb. */
export function isNoun(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (tokens[at]?.text === 'accent')
    return findFrom(tokens, at + 1, 5, (text) => text === 'sur') < 0
  // « lancé un appel à », "ended with a call to": the noun asks like the verb.
  if (/^(?:appel|call|appeal|plea)$/.test(tokens[at]?.text ?? '') && /^(?:un|a|an)$/.test(before))
    return !(
      /^(?:a|to|pour)$/.test(tokens[at + 1]?.text ?? '') &&
      /^(?:lance|lancent|lancant|adresse|par|sur|with|issued|launched|made|issue)$/.test(
        tokens[at - 2]?.text ?? '',
      )
    )
  if (
    words.language === 'fr' &&
    /^(?:l'|la|le|les|un|une|cette|ce|cet|sa|son|des|leur|du|de|d'|chaque|toute)$/.test(before)
  )
    return true
  // "repeated its appeal for …": the noun asks once more.
  const isRenewed = /^(?:its|their|our)$/.test(before) && renewing.test(tokens[at - 2]?.text ?? '')
  if (isRenewed) return false
  // "in terms of water demand management": two nouns behind a preposition.
  const isCompound =
    words.nouns.has(tokens[at]?.text ?? '') &&
    /^(?:of|in|for|on)$/.test(tokens[at - 2]?.text ?? '') &&
    /^\p{Ll}{3,}(?<!s)$/u.test(before)
  if (words.language === 'en' && isCompound) return true
  // "financial support to …"
  if (
    words.language === 'en' &&
    /^(?:financial|technical|political|logistical|material|moral|full|strong|continued)$/.test(
      before,
    )
  )
    return true
  if (
    words.language === 'en' &&
    /^(?:the|a|an|this|its|their|of|open|for|on|such|any|in)$/.test(before)
  )
    return true
  return false
}
