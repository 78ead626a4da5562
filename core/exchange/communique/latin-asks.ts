import { sourceSpan } from './folded-text'
import type { Sentence, Speaker } from './grammar'
import { formAt } from './latin-forms'
import { isOnlySaid } from './latin-needs'
import { matchPhrase } from './phrases'
import { speakerBefore } from './latin-speakers'
import type { LatinWords } from './latin-words'
import { findBefore, findFrom, type Token } from './tokens'

/** What is asked for without a verb that asks: where it begins, where it must end, and whose wish it is. */
export interface Asked {
  readonly landing: number
  readonly end: number | null
  readonly speaker: Speaker
}

/** « une pétition pour », "a plea for", « l'idée d'un fonds »: a noun that asks leads on like its verb. */
export function findAskingNoun(
  words: LatinWords,
  sentence: Sentence,
  own: readonly Token[],
  at: number,
): Asked | null {
  const { tokens } = sentence
  const text = tokens[at]?.text ?? ''
  if (!words.asking.nouns.has(text)) return null
  if (text === 'call' && tokens[at - 1]?.text === 'on') return null
  // "to formulate proposals for …": what is asked is that they be made.
  if (words.isVerb(tokens[at - 1]?.text ?? '') && making.test(tokens[at - 1]?.text ?? ''))
    return null
  // « l'Accord pour la paix »: the name of one.
  if (/^accords?$/.test(text) && isCapitalAt(sentence, at)) return null
  for (let next = at + 1; next < Math.min(tokens.length - 1, at + 6); next++) {
    const link = tokens[next]?.text ?? ''
    if (/^[,;.]$/.test(link) || words.asking.nouns.has(link)) return null
    if (words.courtesies.has(link) || told.test(link)) return null
    // "ended with an appeal for tougher rules": how it ended, before it is told what was asked.
    const isManner = findBefore(tokens, at, 2, (word) => word === 'with') >= 0
    if (isManner && words.asking.loose.has(link)) return null
    if (!opensWish(words, tokens, next)) continue
    if (isRefused(words, tokens, next)) return null
    // « Autre proposition phare : … »: a sentence that opens with the proposal is nobody's but the meeting's.
    const isOpening = link === ':' && at < 3
    const asked = /^(?:asking|urging|requesting)$/.test(link)
      ? findFrom(
          tokens,
          next + 1,
          9,
          (text, i) => text === 'to' && words.isVerb(tokens[i + 1]?.text ?? ''),
        )
      : -1
    const isShared = isOpening || words.asking.shared.has(text)
    const speaker = isShared ? 'group' : speakerBefore(words, own, at)
    const landing = Math.max(asked, next) + 1
    return { landing, end: predicateAfter(words, sentence, at, landing), speaker }
  }
  return null
}

const making =
  /^(?:formulate|develop|draft|prepare|submit|make|elaborate|issue|formuler|elaborer|rediger|preparer|soumettre|faire)$/

const isCapitalAt = ({ tokens, folded }: Sentence, at: number): boolean =>
  at > 0 && /\p{Lu}/u.test(folded.source.charAt(folded.origins[tokens[at]?.start ?? 0] ?? 0))

/** « des recommandations dans le but de », "recommendations regarding …": what they are about. */
const told = /^(?:but|regarding|concerning|relating|about|relatives?|concernant)$/

/** Whether the word is a link behind which a wish can stand: for tougher rules, d'un fonds, that…, but not « de l'atelier ». */
function opensWish(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  const link = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text ?? ''
  if (words.asking.invited.has(next) || words.courtesies.has(next)) return false
  if (link === ':') return tokens[at + 2]?.isWord === true
  // "a proposal that had divided the floor": a relative clause tells of it.
  if (words.that.has(link))
    return (
      words.language === 'fr' ||
      (!/ed$|^(?:will|would|can|could|may|might)$/.test(next) && !words.finite.has(next))
    )
  if (!words.asking.links.has(link)) return false
  if (words.thingOpenings.test(next) || formAt(words, tokens, at + 1) !== 'clause') return true
  return words.asking.loose.has(link) && words.asking.determiners.has(next)
}

/** « l'idée d'un fonds dédié a fait l'unanimité »: where the wish is the subject, its verb ends it. */
function predicateAfter(
  words: LatinWords,
  sentence: Sentence,
  noun: number,
  landing: number,
): number | null {
  const { tokens } = sentence
  const comma = findBefore(tokens, noun, 12, (text) => /^[,;:]$/.test(text))
  const isSubject =
    noun - comma <= 5 &&
    !tokens.slice(comma + 1, noun).some((_, i) => isFinite(words, sentence, comma + 1 + i))
  if (!isSubject) return null
  for (let at = landing + 1; at < Math.min(tokens.length, landing + 40); at++) {
    if (words.relatives.has(tokens[at - 1]?.text ?? '')) continue
    if (isFinite(words, sentence, at)) return at
  }
  return null
}

/** « la proposition n'a pas été retenue », "the motion was rejected". */
const isRefused = (words: LatinWords, tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some(({ text }) => words.refusals.has(text))

/** « a », « ont », "was": in the fold « à » is spelt like the verb. */
export function isFinite(words: LatinWords, { tokens, folded }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (!token || !words.finite.has(token.text)) return false
  if (token.text !== 'a') return true
  if (words.language === 'en') return false
  const { start, end } = sourceSpan(folded, token.start, token.end)
  return folded.source.slice(start, end).toLowerCase() === 'a'
}

/** "there was consensus that schools must be connected": a clause that says what is due is asked for. */
export function findDueClause(
  words: LatinWords,
  { tokens }: Sentence,
  own: readonly Token[],
  at: number,
): Asked | null {
  if (!words.that.has(tokens[at]?.text ?? '')) return null
  const before = tokens[at - 1]?.text ?? ''
  if (words.isVerb(before) || words.thatServing.has(before)) return null
  const due = findFrom(
    tokens,
    at + 2,
    18,
    (text, i) => isDue(words, tokens, i) || /^[;:.]$/.test(text),
  )
  if (due < 0 || /^[;:.]$/.test(tokens[due]?.text ?? '') || isOnlySaid(words, tokens, due))
    return null
  if (tokens.slice(at + 1, due).some(({ text }) => words.that.has(text))) return null
  return { landing: at + 1, end: null, speaker: saidBy(words, tokens, own, at) }
}

function isDue(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  if (isMust(words, tokens, at) || words.dues.has(tokens[at]?.text ?? '')) return true
  const text = tokens[at]?.text ?? ''
  return words.language === 'en' && text === 'be' && !words.beforeBe.has(tokens[at - 1]?.text ?? '')
}

/** « doit », « a tout intérêt à », "would do well to". */
export const isMust = (words: LatinWords, tokens: readonly Token[], at: number): boolean =>
  isMustWord(words, tokens, at) || matchPhrase(tokens, at, words.mustPhrases) > 0

/** « doit », "should", and "need" where it is a verb. */
export const isMustWord = (words: LatinWords, tokens: readonly Token[], at: number): boolean =>
  words.musts.has(tokens[at]?.text ?? '') && !isNeedNoun(tokens, at)

/** "the need to": a noun. */
const isNeedNoun = (tokens: readonly Token[], at: number): boolean =>
  /^needs?$/.test(tokens[at]?.text ?? '') &&
  /^(?:the|a|an|urgent|pressing|this|no|any|great|growing|clear)$/.test(tokens[at - 1]?.text ?? '')

/** « a affirmé une infirmière que »: what somebody says whom no table knows is one voice. */
function saidBy(
  words: LatinWords,
  tokens: readonly Token[],
  own: readonly Token[],
  at: number,
): Speaker {
  const speaker = speakerBefore(words, own, at)
  const isSaid = tokens.slice(Math.max(0, at - 3), at).some(({ text }) => words.sayings.has(text))
  return speaker === 'nobody' && isSaid ? 'person' : speaker
}
