import { formAt, needNounLength, passLeadIns } from './latin-forms'
import type { LatinWords } from './latin-words'
import { matchPhrase } from './phrases'
import { findBefore, findFrom, type Token } from './tokens'

/** « la nécessité de créer », "it is urgent to create": a word of need leads to an action, whatever the verb. */
export function findNeed(words: LatinWords, tokens: readonly Token[], at: number): number | null {
  // « des communications traitant … de l'importance de … »: what was talked about.
  if (findBefore(tokens, at, 25, (text) => topical.test(text)) >= 0) return null
  const length = matchPhrase(tokens, at, words.leadIns)
  const isNeed =
    tokens.slice(at, at + length).some(({ text }) => words.needWords.has(text)) ||
    needNounLength(words, tokens, at) > 0
  if (!isNeed) return null
  // « textbooks need to reflect »: with a subject of its own it is a verb, and the whole clause asks.
  if (/^needs?$/.test(tokens[at]?.text ?? '') && hasSubject(tokens, at)) return null
  const landing = passLeadIns(words, tokens, at)
  if (words.speechVerbs.has(tokens[landing]?.text ?? '')) return null
  return formAt(words, tokens, landing) === 'clause' ? null : at
}

const topical = /^(?:traitant|abordant|evoquant|discussing|covering|exploring)$/

const hasSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.isWord === true &&
  !/^(?:the|a|an|urgent|pressing|no|is|was|of|great|real|clear|on|and|acute|strong)$/.test(
    tokens[at - 1]?.text ?? '',
  )

/**
 * « les participants aspirent à créer… »: of the participants any verb asks that takes the particle of asking and an
 * action, unless the table knows it to tell of the event.
 */
export function findUnknownAsking(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
): number | null {
  const text = tokens[at]?.text ?? ''
  if (!words.verbShape.test(text) || words.narrative.has(text)) return null
  if (!followsGroup(words, tokens, at)) return null
  for (let next = at + 1; next < Math.min(tokens.length, at + 4); next++) {
    const word = tokens[next]?.text ?? ''
    if (/^[,;:.]$/.test(word)) return null
    const opens = tokens[next + 1]?.text ?? ''
    if (words.askingParticles.has(word) && words.isVerb(opens) && !isForEvent(words, opens))
      // « unanimes à recommander … »: the verb behind it asks by itself.
      return words.verbs.straight.has(opens) ? null : next + 1
    // « se sont accordés sur la refonte de »
    if (words.upon.has(word) && formAt(words, tokens, next + 1) === 'noun') return next + 1
    const addressed = words.upon.has(word) ? landBehindAsked(words, tokens, next + 1) : null
    if (addressed !== null) return addressed
    if (words.that.has(word)) {
      const due = findFrom(tokens, next + 1, 14, (later) => words.musts.has(later))
      return due < 0 ? null : next + 1
    }
  }
  return null
}

/** « se sont réunis pour débattre », "wished to thank": it is done at the meeting. */
const isForEvent = (words: LatinWords, verb: string): boolean =>
  words.speechVerbs.has(verb) || words.eventVerbs.has(verb)

/** "look to the ministry to adopt", « comptent sur l'État pour financer »: who is asked stands before what is asked. */
function landBehindAsked(words: LatinWords, tokens: readonly Token[], from: number): number | null {
  const particle = findFrom(
    tokens,
    from + 1,
    12,
    (text, i) =>
      /^[,;:.]$/.test(text) ||
      (/^(?:to|pour)$/.test(text) && words.isVerb(tokens[i + 1]?.text ?? '')),
  )
  const found = tokens[particle]?.text ?? ''
  const isSaid = isForEvent(words, tokens[particle + 1]?.text ?? '')
  return particle > 0 && /^\p{L}/u.test(found) && !isSaid ? particle + 1 : null
}

/** « La première consiste à créer… », "The second is to create…": priorities are told one after the other. */
export function findCounted(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
): number | null {
  const isCounted = /^(?:la|le|the|a)$/.test(tokens[at - 1]?.text ?? '')
  if (!isCounted || at > 3 || !words.counting.has(tokens[at]?.text ?? '')) return null
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const text = tokens[next]?.text ?? ''
    const opens = tokens[next + 1]?.text ?? ''
    if (words.verbs.straight.has(text) || words.verbs.addressed.has(text)) return null
    if (words.askingParticles.has(text) && words.isVerb(opens)) return next + 1
  }
  return null
}

/** Whether the participants are the subject of a verb: only auxiliaries and adverbs stand between. */
function followsGroup(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  const group = findBefore(tokens, at, 4, (text) => words.groups.has(text))
  return (
    group >= 0 &&
    tokens
      .slice(group + 1, at)
      .every(({ text }) => words.auxiliaries.has(text) || /^(?:se|s'|have|had|y|en)$/.test(text))
  )
}

/** A thing, and not that something is the case nor how much it matters. */
const isTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isWord === true && !tokens.slice(at, at + 3).some(({ text }) => onlySaid.test(text))
const onlySaid =
  /^(?:that|que|qu'|how|combien|importance|role|need|value|fact|fait|merite|contribution|efforts?)$/

/** « il faut rappeler que », "it should be noted that": what must be said is not what must be done. */
export function isOnlySaid(words: LatinWords, tokens: readonly Token[], modal: number): boolean {
  const said = findFrom(tokens, modal + 1, 3, (text) => words.speechVerbs.has(text))
  if (said < 0) return false
  // "Cities should recognise community maps", « doivent reconnaître les titres »: with an object it is done.
  return (
    !/^(?:recogni[sz]e|acknowledge|reconnaitre)$/.test(tokens[said]?.text ?? '') ||
    !isTitle(tokens, said + 1)
  )
}
