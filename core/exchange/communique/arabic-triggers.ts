import type { Sentence, Speaker } from './grammar'
import { findNeed, findUnknownAsking } from './arabic-needs'
import { readActionWord, readDefiniteAction } from './arabic-words'
import { matchPhraseFrom, matchPhrase } from './phrases'
import { spokenByOthers } from './quotations'
import type { Token } from './tokens'
import { isGroup, obliging, obligingAdjectives } from './words/arabic-needs'
import {
  acts,
  amongThem,
  askingNouns,
  leadIns,
  needWords,
  passiveAuxiliaries,
  passiveTriggers,
  persons,
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
  const kind = kinds.find((name) => recommendingVerbs[name].has(word))
  if (!kind) return null
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

const kinds = ['by', 'to', 'on', 'straight', 'for', 'withNeed'] as const
type Kind = (typeof kinds)[number]

const withoutAnd = (word: string): string =>
  /^[وف]/.test(word) && word.length >= 3 ? word.slice(1) : word

/** التوصيات، أبرزها الدعوة إلى تقوية…: the list opens after أبرزها. */
function readNamedRecommendations(sentence: Sentence, at: number): Trigger | null {
  const { tokens } = sentence
  // «ومن بين التوصيات فتح مسلك»: what is recommended follows at once.
  const isAmong = /^(?:بين|اهم|ابرز|ضمن|جمله)$/.test(tokens[at - 1]?.text ?? '')
  for (let next = at + 1; isAmong && next < Math.min(at + 5, tokens.length); next++)
    if (startsPlainly(sentence, next))
      return { at, landing: next, skip: 0, speaker: 'group', isFaint: false }
  for (let next = at + 1; next < Math.min(at + 14, tokens.length); next++) {
    const word = withoutAnd(tokens[next]?.text ?? '')
    if (!amongThem.has(word) && !(word === ':' && next <= at + 4)) continue
    let landing = next + 1
    while (
      /^(?:في|علي|حول|الي|:|,|اساسا|خاصه|اولا|هذه|التوصيات)$/.test(tokens[landing]?.text ?? '')
    )
      landing++
    const lands =
      matchPhrase(tokens, landing, leadIns) > 0 ||
      readActionWord(sentence.folded, tokens[landing]) ||
      readDefiniteAction(tokens, landing) ||
      (listing.test(word) && isBareNoun(tokens, landing))
    const skip = prefixAt(sentence, landing)
    if (lands) return { at, landing, skip, speaker: 'group', isFaint: false }
  }
  return null
}

const listing = /^(?:ابرزها|اهمها|مقدمتها|راسها|اولاها)$/

/** After «أبرزها» any noun without the article is what is recommended, known or not. */
const isBareNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?!ال|ان|ما|هي|هو|تلك|هذ|التي|الذي)\p{L}{3,}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:ال\p{L}{2,}|\p{L}{3,})/u.test(tokens[at + 1]?.text ?? '')

/** Where the action begins that a verb of this kind leads to; addressees may stand between. */
function findLanding(
  sentence: Sentence,
  verb: number,
  kind: Kind,
): Pick<Trigger, 'landing' | 'skip'> | null {
  const { tokens } = sentence
  const end = Math.min(tokens.length, verb + 45)
  let isAsked = false
  let verbs = 0
  for (let at = verb + 1; at < end; at++) {
    const text = tokens[at]?.text ?? ''
    // Behind so many verbs of its kind nothing is this one's.
    if (recommendingVerbs[kind].has(text) && ++verbs > 3) return null
    if (kind === 'by' || kind === 'straight') {
      if (text === 'ب' && at + 1 < end) return { landing: at + 1, skip: 0 }
      const prefix = prefixAt(sentence, at)
      const isHelp = withHelpOf.test(text) && /^(?:من|مع)$/.test(tokens[at + 1]?.text ?? '')
      if (prefix > 0 && !isHelp && !circumstances.test(text)) return { landing: at, skip: prefix }
      if (/^بان$|^بما$/.test(text)) return { landing: at + 1, skip: 0 }
      // «أهابوا بالسلطات توفير …»: the particle went to who is asked.
      const before = tokens[at - 1]
      isAsked ||= at > verb + 1 && before !== undefined && namesAsked(sentence, before)
      if (kind === 'by' && isAsked && startsPlainly(sentence, at)) return { landing: at, skip: 0 }
    }
    // « مما دعت إليه الندوة إحداث … »
    const pronoun = kind === 'to' ? 'اليه' : kind === 'on' ? 'عليه' : ''
    if (pronoun !== '' && tokens[verb + 1]?.text === pronoun && startsPlainly(sentence, at))
      return { landing: at, skip: 0 }
    if (kind !== 'withNeed' && isAskedClause(tokens, at)) return { landing: at + 1, skip: 0 }
    if (kind === 'for') {
      const landing = landAfterFor(sentence, at, verb)
      if (landing) return landing
    }
    if (kind === 'straight' && (startsPlainly(sentence, at) || /^(?:ان|الي)$/.test(text)))
      return { landing: /^(?:ان|الي)$/.test(text) ? at + 1 : at, skip: 0 }
    if (text === 'الي' && /^\d/.test(tokens[at - 1]?.text ?? '')) continue
    if (/^(?:الي|علي)$/.test(text) && isAside(sentence, at, end)) continue
    if (kind === 'to' && text === 'الي') return { landing: at + 1, skip: 0 }
    if (kind === 'to' && (text === 'لضروره' || text === 'لاهميه')) return { landing: at, skip: 0 }
    if (kind === 'on' && text === 'علي') return { landing: at + 1, skip: 0 }
    const isLed = prefixAt(sentence, at) === 1 && at > verb + 1 && !circumstances.test(text)
    if (kind === 'on' && (text === 'الي' || isLed))
      return { landing: text === 'الي' ? at + 1 : at, skip: text === 'الي' ? 0 : 1 }
    if (needWords.has(text) && (kind !== 'withNeed' || at - verb < 14))
      return { landing: at, skip: 0 }
    if (kind === 'withNeed' && /^(?:ان|بان|انه|بانه|:)$/.test(text)) return null
  }
  return null
}

/** « على مدى يومين … على ضرورة »: a particle that leads to no action, while a later one does. */
function isAside(sentence: Sentence, at: number, end: number): boolean {
  const { tokens } = sentence
  const leads = (i: number): boolean =>
    startsPlainly(sentence, i) ||
    needWords.has(tokens[i]?.text ?? '') ||
    isAskedClause(tokens, i) ||
    /^(?:ان|ما|منح\S*)$/.test(tokens[i]?.text ?? '')
  if (leads(at + 1)) return false
  let looks = 0
  for (let i = at + 1; i < end && looks < 3; i++) {
    if (tokens[i]?.text !== tokens[at]?.text) continue
    if (leads(i + 1)) return true
    looks++
  }
  return false
}

/** « أهاب المؤتمر بالوزارات »: the particle leads to a name. */
const namesAsked = ({ folded }: Sentence, token: Token): boolean =>
  token.text === 'به' ||
  (/^ب(?!ما|ان|ها|هم|ذلك)\S{3,}/.test(token.text) &&
    !circumstances.test(token.text) &&
    readActionWord(folded, token)?.preposition !== 'ب')

/** « نهيب بالجامعات أن تفتح »: what is asked is a clause. */
const isAskedClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'ان' && /^[يت]\S{2}/.test(tokens[at + 1]?.text ?? '')

/** رافعوا من أجل إحداث، دافعوا عن إحداث، استنهضوا الهمم لإحداث. */
function landAfterFor(
  { folded, tokens }: Sentence,
  at: number,
  verb: number,
): Pick<Trigger, 'landing' | 'skip'> | null {
  const text = tokens[at]?.text ?? ''
  const isParticle =
    text === 'عن' ||
    /^ل(?:صالح|فائده)$/.test(text) ||
    (text === 'اجل' && tokens[at - 1]?.text === 'من')
  if (isParticle) {
    const noun = readActionWord(folded, tokens[at + 1]) ?? readDefiniteAction(tokens, at + 1)
    return noun ? { landing: at + 1, skip: 0 } : null
  }
  const noun = at > verb + 1 ? readActionWord(folded, tokens[at]) : null
  return noun?.preposition === 'ل' && !noun.hasAnd ? { landing: at, skip: 1 } : null
}

/** بمراكش، برعاية، بمناسبة…: how the event was held, not what it asks for. */
const circumstances = /^ب(?:مشاركه|تعاون|شراكه|حضور|مناسبه|مدينه)$/
/** «بدعم من وزارة…» tells who helped; «بدعم المقاولات» is an action. */
const withHelpOf = /^ب(?:رعايه|تنظيم|تنسيق|دعم|تمويل|تاطير|مبادره|اداره|اشراف)$/

/** The length of a prefix ب before an action word, with the article or without. */
function prefixAt({ folded, tokens }: Sentence, at: number): number {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  if (noun?.preposition === 'ب') return 1
  return needWords.has(tokens[at]?.text ?? '') && tokens[at]?.text.startsWith('ب') ? 1 : 0
}

function startsPlainly({ folded, tokens }: Sentence, at: number): boolean {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  return noun !== null && !noun.hasAnd && noun.preposition === ''
}

/** The first word between the verb and the action that names a speaker. */
function speakerAfter(tokens: readonly Token[], verb: number, landing: number): Speaker {
  for (let at = verb + 1; at < Math.min(landing, verb + 6); at++) {
    const text = tokens[at]?.text ?? ''
    const speaker = speakerOf(text)
    // «ودعا المتدخلين»: in this case they are asked and do not ask.
    if (speaker !== 'nobody' && !/ين$/.test(text)) return speaker
  }
  return /^[وف]?ن[^ا]|نا$|وا$|ون$/.test(tokens[verb]?.text ?? '') ? 'group' : 'nobody'
}

/** Whether a word names many or one. */
export function speakerOf(word: string): Speaker {
  const bare = withoutAnd(word)
  if (persons.has(bare) || persons.has(word)) return 'person'
  return isGroup(word) ? 'group' : 'nobody'
}
