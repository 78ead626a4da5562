import { isCapital } from './facts/fact-scope'
import type { Sentence, Speaker } from './grammar'
import { passLeadIns } from './latin-forms'
import { findAskingNoun, findDueClause, type Asked } from './latin-asks'
import { findLanding } from './latin-landings'
import { findPassives } from './latin-passives'
import { findCounted, findNeed, findUnknownAsking } from './latin-needs'
import { speakerBefore } from './latin-speakers'
import type { LatinWords } from './latin-words'
import { spokenByOthers } from './quotations'
import { findBefore, type Token } from './tokens'

/** A place where a sentence turns to what it recommends. */
export interface LatinTrigger {
  readonly at: number
  /** The token where what is recommended begins. */
  readonly landing: number
  readonly speaker: Speaker
  /** Told by a word of need or a verb that no table knows: it counts only when the participants speak. */
  readonly isFaint: boolean
  /** Where what is asked must end, when its verb follows it. */
  readonly end: number | null
}

/** The verbs of a sentence that recommend, in order; words inside quotation marks are somebody's own. */
export function findLatinTriggers(words: LatinWords, sentence: Sentence): readonly LatinTrigger[] {
  const { tokens } = sentence
  const triggers: LatinTrigger[] = []
  const spoken = spokenByOthers(sentence, (text) => words.acts.has(text))
  const own = unquoted(tokens, spoken)
  const passives = findPassives(words, sentence)
  for (let at = 0; at < tokens.length; at++) {
    if (spoken[at] || isNamePart(words, sentence, at)) continue
    // What a passive verb asks for stands before it: what follows serves it.
    if (passives.some(({ from, to }) => from <= at && at < to)) continue
    const isFirst = triggers.length === 0
    const landing =
      isWithinAction(words, tokens, at, !isFirst) || isToldOf(words, tokens, at)
        ? null
        : findLanding(words, tokens, at)
    const faint = landing === null ? findFaint(words, sentence, own, at, isFirst) : null
    if (landing === null && faint === null) continue
    const asked = askedSpeaker(words, tokens, at)
    const isOther = spoken.slice(0, at).includes(true) && isAfterQuotation(words, own, at)
    triggers.push({
      at,
      landing: landing ?? faint?.landing ?? at,
      end: faint?.end ?? null,
      speaker: asked ?? (isOther ? 'person' : (faint?.speaker ?? speakerBefore(words, own, at))),
      isFaint: landing === null,
    })
    at = Math.max(at, (landing ?? passLeadIns(words, tokens, faint?.landing ?? at)) - 1)
  }
  return triggers
}

/** "the Economic Commission for …": with a capital inside a sentence it is a name. */
const isNamePart = (words: LatinWords, { tokens, folded }: Sentence, at: number): boolean =>
  words.language === 'en' &&
  at > 0 &&
  words.nouns.has(tokens[at]?.text ?? '') &&
  isCapital(folded, tokens[at]?.start ?? 0) &&
  isCapital(folded, tokens[at - 1]?.start ?? 0)

/** What a word of need, an unknown verb, a noun that asks or a clause of duty asks for. */
function findFaint(
  words: LatinWords,
  sentence: Sentence,
  own: readonly Token[],
  at: number,
  isFirst: boolean,
): Asked | null {
  const { tokens } = sentence
  const plain = isFirst
    ? (findNeed(words, tokens, at) ??
      findUnknownAsking(words, tokens, at) ??
      findCounted(words, tokens, at))
    : null
  if (plain !== null) return { landing: plain, end: null, speaker: speakerBefore(words, own, at) }
  const isApart =
    isFirst || findBefore(tokens, at, 4, (text) => /^(?:[,;:]|and|et)$/.test(text)) >= 0
  if (!isApart) return null
  return findAskingNoun(words, sentence, own, at) ?? findDueClause(words, sentence, own, at)
}

/** « les villages qui ont décidé de fermer leurs eaux »: a relative clause tells of others. */
function isToldOf(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before > at - 12 && words.auxiliaries.has(tokens[before]?.text ?? '')) before--
  if (!/^(?:qui|who|that|which)$/.test(tokens[before]?.text ?? '')) return false
  return !tokens.slice(Math.max(0, before - 3), before).some(({ text }) => words.groups.has(text))
}

/** « Encourager les femmes à créer… », "to support…": an infinitive that is asked for asks for nothing itself. */
function isWithinAction(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
  isAsked: boolean,
): boolean {
  if (words.language === 'en')
    return isAsked && /^(?:to|should|must|shall)$/.test(tokens[at - 1]?.text ?? '')
  return words.isVerb(tokens[at]?.text ?? '') && (isAsked || at === 0)
}

/** « Sans relève, nos métiers mourront », a prévenu X, invitant…: one voice, unless the meeting is named. */
const isAfterQuotation = (words: LatinWords, own: readonly Token[], at: number): boolean =>
  /(?:ant|ing)$/.test(own[at]?.text ?? '') &&
  !own.slice(0, at).some(({ text }) => words.groups.has(text))

/** « sont invités à », "were told to", "there were calls for": nobody is named, so the meeting asks. */
function askedSpeaker(words: LatinWords, tokens: readonly Token[], at: number): Speaker | null {
  const text = tokens[at]?.text ?? ''
  // « et demandons aux entreprises »: we.
  if (words.language === 'fr' && /ons$/.test(text)) return 'group'
  if (words.named.has(text)) return 'group'
  // « Demande à la direction de … ; », "Urges States to …": an operative clause without its subject.
  if (at === 0 && operative[words.language === 'en' ? 'en' : 'fr'].test(text)) return 'group'
  const isVerb = words.verbs.addressed.has(text)
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text)
  const isPassive = before.some((word) =>
    /^(?:are|were|was|is|be|been|being|sont|est|ete|etaient|seront|soient)$/.test(word),
  )
  const isBy = tokens.slice(at + 1, at + 3).some(({ text }) => /^(?:by|par)$/.test(text))
  return isVerb && isPassive && !isBy ? 'group' : null
}

const operative = { fr: /[^r]e$|ent$/, en: /[^s]s$/ } as const

/** The same tokens with what is quoted left blank: « nous » in it is not the participants. */
const unquoted = (tokens: readonly Token[], spoken: readonly boolean[]): readonly Token[] =>
  spoken.includes(true)
    ? tokens.map((token, i) => (spoken[i] ? { ...token, text: '' } : token))
    : tokens
