import type { Sentence } from './grammar'
import { cutLatinActions } from './latin-actions'
import { formAt, passLeadIns } from './latin-forms'
import type { LatinWords } from './latin-words'
import { matchPhrase } from './phrases'
import type { Span } from './proposal'
import { spokenByOthers } from './quotations'
import { findBefore, findFrom, type Token } from './tokens'
import { passives, type PassiveWords } from './words/passives'

/** « La création d'un fonds a été recommandée »: what is asked for is the subject, before the verb. */
export interface Passive {
  readonly actions: readonly Span[]
  /** The first token of the verb, and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** The clauses of a sentence that say in the passive what is recommended, in order. */
export function findPassives(words: LatinWords, sentence: Sentence): readonly Passive[] {
  const table = words.language === 'en' ? passives.en : passives.fr
  const { tokens } = sentence
  const spoken = spokenByOthers(sentence, (text) => words.acts.has(text))
  const found: Passive[] = []
  for (let at = 1; at < tokens.length; at++) {
    const verb = spoken[at] ? null : readVerb(table, tokens, at)
    if (!verb || isTold(words, table, tokens, verb.to)) continue
    const first = verb.isSaid
      ? needBefore(words, tokens, at)
      : subjectBefore(words, table, tokens, at, verb.isWeak)
    if (first === null) continue
    const actions = cutLatinActions(words, sentence, first, at)
    found.push({ actions, from: at, to: verb.to })
    at = verb.to - 1
  }
  return found
}

/** A verb is this far from the head of its subject at most. */
const reach = 60

interface Verb {
  readonly to: number
  /** Proposed, wished for: only of an action, for a visit of the town is proposed too. */
  readonly isWeak: boolean
  /** Only said: it asks where its subject is a word of need. */
  readonly isSaid: boolean
}

/** « a également été préconisée », « est jugée nécessaire », « a fait l'objet d'une recommandation ». */
function readVerb(table: PassiveWords, tokens: readonly Token[], at: number): Verb | null {
  const length = matchPhrase(tokens, at, table.auxiliaries)
  if (length === 0) return null
  let next = at + length
  const pass = (): void => {
    while (table.adverbs.has(tokens[next]?.text ?? '')) next++
  }
  pass()
  const isPerfect = tokens[next]?.text === 'ete' || tokens[next]?.text === 'been'
  if (isPerfect) next++
  pass()
  const named = matchPhrase(tokens, next, table.objects)
  if (named > 0) return { to: next + named, isWeak: false, isSaid: false }
  // « ont recommandé » is active.
  if (!isPerfect && /^(?:a|ont)$/.test(tokens[at]?.text ?? '')) return null
  const text = tokens[next]?.text ?? ''
  if (table.strong.has(text)) return { to: next + 1, isWeak: false, isSaid: false }
  if (table.weak.has(text)) return { to: next + 1, isWeak: true, isSaid: false }
  if (table.said.has(text)) return { to: next + 1, isWeak: false, isSaid: true }
  if (!table.judged.has(text)) return null
  next++
  pass()
  return table.needs.has(tokens[next]?.text ?? '')
    ? { to: next + 1, isWeak: false, isSaid: false }
    : null
}

/** By one person or a stranger to the meeting, years ago, or to the guests: told, not recommended. */
function isTold(
  words: LatinWords,
  table: PassiveWords,
  tokens: readonly Token[],
  from: number,
): boolean {
  const stop = findFrom(tokens, from, 16, (text) => /^[,;:.]$/.test(text))
  const rest = tokens.slice(from, stop < 0 ? from + 16 : stop).map(({ text }) => text)
  if (rest.some((text) => table.earlier.test(text))) return true
  if (table.guests.test(rest.slice(0, 3).join(' '))) return true
  const by = rest.findIndex((text) => /^(?:par|by)$/.test(text))
  if (by < 0 || by > 3) return false
  return !rest.slice(by + 1, by + 6).some((text) => words.groups.has(text))
}

/** Where the subject begins: at the head of its clause, or behind the comma of what leads up to it. */
function subjectBefore(
  words: LatinWords,
  table: PassiveWords,
  tokens: readonly Token[],
  verb: number,
  isWeak: boolean,
): number | null {
  const farthest = Math.max(0, verb - reach)
  let bound = farthest
  for (let at = verb - 1; at > farthest && bound === farthest; at--)
    if (/^[;:.]$/.test(tokens[at]?.text ?? '') || isVerbOfOther(table, tokens, at)) bound = at + 1
  for (let at = bound; at < verb - 1; at++) {
    const before = tokens[at - 1]?.text ?? ''
    if (at > 0 && !/^(?:[,;:.-]|et|and|que|qu'|that)$/.test(before)) continue
    const text = tokens[at]?.text ?? ''
    const isAction = formAt(words, tokens, at) === 'noun'
    if (isAction || (!isWeak && words.thingOpenings.test(text))) return at
  }
  return null
}

/** « La nécessité de revoir … et d'impliquer … a été soulignée »: where the clause opens with a word of need. */
function needBefore(words: LatinWords, tokens: readonly Token[], verb: number): number | null {
  const stop = findBefore(tokens, verb, reach, (text) => /^[;:.]$/.test(text))
  for (let at = stop + 1; at < verb - 2; at++) {
    const isHead = at === stop + 1 || /^(?:,|et|and|que|qu'|that)$/.test(tokens[at - 1]?.text ?? '')
    if (!isHead) continue
    const landing = passLeadIns(words, tokens, at)
    const isNeed = tokens.slice(at, landing).some(({ text }) => words.needWords.has(text))
    if (landing > at + 1 && landing < verb && isNeed) return at
  }
  return null
}

const isVerbOfOther = (table: PassiveWords, tokens: readonly Token[], at: number): boolean =>
  // «à» is spelt like «a» in the fold.
  matchPhrase(tokens, at, table.auxiliaries) > 0 &&
  (tokens[at]?.text !== 'a' || tokens[at + 1]?.text === 'ete')
