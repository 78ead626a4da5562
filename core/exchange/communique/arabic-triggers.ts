import type { Sentence, Speaker } from './grammar'
import { findLanding, kinds, prefixAt, startsPlainly } from './arabic-landings'
import { findNeed, findUnknownAsking } from './arabic-needs'
import { speakerAfter } from './arabic-speakers'
import { readActionWord, readDefiniteAction } from './arabic-words'
import { matchPhraseFrom, matchPhrase } from './phrases'
import { spokenByOthers } from './quotations'
import type { Token } from './tokens'
import { obliging, obligingAdjectives } from './words/arabic-needs'
import {
  acts,
  amongThem,
  askingNouns,
  leadIns,
  passiveAuxiliaries,
  passiveTriggers,
  recommendationWords,
  recommendingVerbs,
} from './words/arabic-triggers'

/** A place where a sentence turns to what it recommends. */
export interface Trigger {
  /** The token of the verb. */
  readonly at: number
  /** The token where what is recommended begins. */
  readonly landing: number
  /** How many characters of that token's prefix (ب، ل) are not part of the action. */
  readonly skip: number
  readonly speaker: Speaker
  /** Told by a word of need or a verb that no table knows: it counts only when the participants speak. */
  readonly isFaint: boolean
  /** The recommendations themselves are named: whoever tells of them, they are the meeting's. */
  readonly isNamed?: true
}

/** The verbs of a sentence that recommend, in order, with where each one's actions begin. */
export function findArabicTriggers(sentence: Sentence): readonly Trigger[] {
  const { tokens } = sentence
  const triggers: Trigger[] = []
  const spoken = spokenByOthers(sentence, (text) => acts.has(withoutAnd(text)))
  for (let at = 0; at < tokens.length; at++) {
    if (spoken[at]) continue
    const trigger =
      readTrigger(sentence, at) ??
      (triggers.length === 0 || isNewDuty(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '')
        ? readFaint(sentence, at)
        : null)
    if (!trigger) continue
    triggers.push(trigger)
    at = Math.max(at, trigger.landing - 1)
  }
  return triggers
}

/** «وينبغي …»: a second duty in the sentence. */
const isNewDuty = (word: string, next: string): boolean =>
  (word.startsWith('و') && obliging.has(word.slice(1))) ||
  (word === 'ومن' && obligingAdjectives.has(next))

function readFaint(sentence: Sentence, at: number): Trigger | null {
  const need = findNeed(sentence, at)
  if (need) return { at, ...need, speaker: 'nobody', isFaint: true }
  const asking = findUnknownAsking(sentence, at)
  return asking && { at, ...asking, speaker: 'group', isFaint: true }
}

function readTrigger(sentence: Sentence, at: number): Trigger | null {
  const { tokens } = sentence
  const word = withoutAnd(tokens[at]?.text ?? '')
  const passive = matchPhraseFrom(word, tokens, at, passiveTriggers)
  if (passive > 0) {
    const landing = at + passive
    return {
      at,
      landing,
      skip: prefixAt(sentence, landing),
      speaker: 'group',
      isFaint: false,
    }
  }
  const told = readPassive(sentence, at)
  if (told) return told
  if (recommendationWords.has(word)) return readNamedRecommendations(sentence, at)
  const kind =
    kinds.find((name) => recommendingVerbs[name].has(word)) ??
    kinds.find((name) => recommendingVerbs[name].has(withoutObject(word)))
  // « إحداث سجل »: behind an action the same letters are a thing.
  const isThing = readActionWord(sentence.folded, tokens[at - 1]) !== null
  if (!kind || isThing) return null
  // « العمل على دعوة الهيئة …»: the action is to call on her.
  if (tokens[at - 1]?.text === 'علي' && /^[وب]?العمل$/.test(tokens[at - 2]?.text ?? '')) return null
  // « وما أوصى به الاجتماع السابق »: a relative clause tells what was asked for; « من جملة ما أوصى به …» lists it.
  const isRelative = /^[وبلك]?ما$/.test(tokens[at - 1]?.text ?? '')
  const isListed = /^(?:جمله|بين|اهم|ابرز|ضمن|اول|من)$/.test(tokens[at - 2]?.text ?? '')
  if (isRelative && !isListed && /^(?:به|اليه|عليه)$/.test(tokens[at + 1]?.text ?? '')) return null
  const landing = findLanding(sentence, at, kind)
  const speaker = landing && speakerAfter(tokens, at, landing.landing)
  return landing && speaker ? { at, ...landing, speaker, isFaint: false } : null
}

/** « وقع التنصيص على وجوب إشراك »: the passive of any noun of asking. */
function readPassive(sentence: Sentence, at: number): Trigger | null {
  const { tokens } = sentence
  const verb = tokens[at]?.text ?? ''
  if (!passiveAuxiliaries.has(verb) && !passiveAuxiliaries.has(withoutAnd(verb))) return null
  if (!askingNouns.has(tokens[at + 1]?.text ?? '')) return null
  for (let next = at + 2; next < Math.min(tokens.length - 1, at + 7); next++) {
    const text = tokens[next]?.text ?? ''
    if (/^[,;.]$/.test(text)) return null
    const landing = /^(?:علي|الي|ب|عن)$/.test(text) ? next + 1 : next
    const skip = prefixAt(sentence, landing)
    if (landing > next || skip > 0 || startsPlainly(sentence, landing))
      return { at, landing, skip, speaker: 'group', isFaint: false }
  }
  return null
}

const withoutAnd = (word: string): string =>
  /^[وف]/.test(word) && word.length >= 3 ? word.slice(1) : word

/** « ودعاهم إلى »: who is asked stands at the verb. */
const withoutObject = (word: string): string => word.replace(/^(\S{3,}?)ه(?:م|ن|ما)$/, '$1')

/** التوصيات، أبرزها الدعوة إلى تقوية…: the list opens after أبرزها. */
function readNamedRecommendations(sentence: Sentence, at: number): Trigger | null {
  const { tokens } = sentence
  // «ومن بين التوصيات فتح مسلك»: what is recommended follows at once.
  const before = /^(?:هذه|تلك)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const isAmong = /^(?:بين|اهم|ابرز|ضمن|جمله)$/.test(tokens[before]?.text ?? '')
  for (let next = at + 1; isAmong && next < Math.min(at + 5, tokens.length); next++)
    if (startsPlainly(sentence, next))
      return { at, landing: next, skip: 0, speaker: 'group', isFaint: false }
  // « مشيدين بتوصيات الورشة بإنشاء مركز »
  for (let next = at + 2; next < Math.min(at + 5, tokens.length); next++)
    if (
      readActionWord(sentence.folded, tokens[next])?.preposition === 'ب' &&
      !amongThem.has(tokens[next - 1]?.text ?? '')
    )
      return { at, landing: next, skip: 1, speaker: 'group', isFaint: false, isNamed: true }
  for (let next = at + 1; next < Math.min(at + 14, tokens.length); next++) {
    const word = withoutAnd(tokens[next]?.text ?? '')
    if (!amongThem.has(word) && !(word === ':' && next <= at + 4)) continue
    let landing = next + 1
    while (
      /^(?:في|علي|حول|الي|:|,|اساسا|خاصه|اولا|هذه|التوصيات)$/.test(tokens[landing]?.text ?? '')
    )
      landing++
    // « منها المشاركة في التنمية من خلال إنشاء مركز …»: the first of them is a noun no table knows.
    const isThing = listing.test(word) && /^ال\p{L}{3,}/u.test(tokens[landing]?.text ?? '')
    const lands =
      isThing ||
      matchPhrase(tokens, landing, leadIns) > 0 ||
      readActionWord(sentence.folded, tokens[landing]) ||
      readDefiniteAction(tokens, landing) ||
      (listing.test(word) && isBareNoun(tokens, landing))
    const skip = prefixAt(sentence, landing)
    if (lands) return { at, landing, skip, speaker: 'group', isFaint: false, isNamed: true }
  }
  return null
}

const listing = /^(?:ابرزها|اهمها|مقدمتها|راسها|اولاها|منها)$/

/** After «أبرزها» any noun without the article is what is recommended, known or not. */
const isBareNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?!ال|ان|ما|هي|هو|تلك|هذ|التي|الذي)\p{L}{3,}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:ال\p{L}{2,}|\p{L}{3,})/u.test(tokens[at + 1]?.text ?? '')
