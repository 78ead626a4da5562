import type { LatinWords } from './latin-words'
import { matchPhrase } from './phrases'
import { findFrom, type Token } from './tokens'

/** How an action is put: créer…, la création de…, or a clause with its own subject. */
export type Form = 'verb' | 'noun' | 'clause'

/** Skips la nécessité de, the need to…, which lead to the action without being part of it. */
export function passLeadIns(words: LatinWords, tokens: readonly Token[], from: number): number {
  let at = from
  for (let turn = 0; turn < 4; turn++) {
    const length = matchPhrase(tokens, at, words.leadIns) || needNounLength(words, tokens, at)
    const isParticle =
      words.particles.has(tokens[at]?.text ?? '') && words.isVerb(tokens[at + 1]?.text ?? '')
    const isThat = at === 0 && words.that.has(tokens[0]?.text ?? '')
    if (length === 0 && !isParticle && !isThat) break
    at += length > 0 ? length : 1
  }
  return at
}

/** « la volonté commune de », "the urgent and growing need to": a noun of need, with what qualifies it. */
export function needNounLength(words: LatinWords, tokens: readonly Token[], at: number): number {
  const noun = findFrom(tokens, at, 6, (text) => words.needNouns.has(text))
  if (noun < 0) return 0
  const isPlain = ({ isWord, text }: Token): boolean =>
    isWord && !words.groups.has(text) && !words.named.has(text)
  if (!tokens.slice(at, noun).every(isPlain)) return 0
  const opens = noun === at || words.direct.has(tokens[at]?.text ?? '')
  if (!opens || (words.language === 'fr' && noun > at + 2)) return 0
  const reach = words.language === 'fr' ? 3 : 1
  // « l'impératif pour les pays arabes de faire front »
  if (words.language === 'fr' && tokens[noun + 1]?.text === 'pour') {
    const de = findFrom(tokens, noun + 2, 8, (text) => /^(?:de|d')$/.test(text))
    if (de > 0 && words.isVerb(tokens[de + 1]?.text ?? '')) return de + 1 - at
  }
  const link = findFrom(tokens, noun + 1, reach, (text) => words.needLinks.has(text))
  return link < 0 ? 0 : link + 1 - at
}

/** "Deliberately promote …" */
const adverb = /(?:ate|al|ul|ous|ent|ant|ive|ick|lear|oint|ib)ly$/

/** The form of the action that begins at a token. */
export function formAt(words: LatinWords, tokens: readonly Token[], at: number): Form {
  const text = tokens[at]?.text ?? ''
  if (
    words.isVerb(text) ||
    ((/^(?:se|s'|y|en|ne)$/.test(text) || (words.language === 'en' && adverb.test(text))) &&
      words.isVerb(tokens[at + 1]?.text ?? ''))
  )
    return 'verb'
  const noun = words.direct.has(text) ? at + 1 : at
  if (words.isActionNoun(tokens[noun]?.text ?? '') && isLinked(words, tokens, noun)) return 'noun'
  return 'clause'
}

/** « la création de », « le soutien technique aux »: an action's noun takes what it acts on. */
function isLinked(words: LatinWords, tokens: readonly Token[], noun: number): boolean {
  const gerund = words.language === 'en' && /ing$/.test(tokens[noun]?.text ?? '')
  if (gerund) return tokens[noun + 1]?.isWord === true
  return [1, 2, 3].some((step) => words.nounLink.has(tokens[noun + step]?.text ?? ''))
}
