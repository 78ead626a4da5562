import { isStance, type Landing } from './arabic-needs'
import { readActionWord, readDefiniteAction } from './arabic-words'
import type { Sentence } from './grammar'
import type { Token } from './tokens'
import { definiteActions } from './words/arabic-action-nouns'
import { isGroup } from './words/arabic-needs'
import { needWords, recommendingVerbs } from './words/arabic-triggers'

/** How a recommending verb leads to what it recommends: with ب، إلى، على, at once, من أجل, or with a word of need. */
export const kinds = ['by', 'to', 'on', 'straight', 'for', 'withNeed'] as const
export type Kind = (typeof kinds)[number]

/** Where the action begins that a verb of this kind leads to; addressees may stand between. */
export function findLanding(sentence: Sentence, verb: number, kind: Kind): Landing | null {
  const { tokens } = sentence
  const end = Math.min(tokens.length, verb + 45)
  let isAsked = false
  let unknown = -1
  let served = -1
  let verbs = 0
  for (let at = verb + 1; at < end; at++) {
    const text = tokens[at]?.text ?? ''
    // Behind so many verbs of its kind nothing is this one's.
    if (recommendingVerbs[kind].has(text) && ++verbs > 3)
      return unknown < 0 ? null : { landing: unknown, skip: 1 }
    if (kind === 'by' || kind === 'straight') {
      if (text === 'ب' && at + 1 < end) return { landing: at + 1, skip: 0 }
      const prefix = prefixAt(sentence, at)
      const isHelp = withHelpOf.test(text) && /^(?:من|مع)$/.test(tokens[at + 1]?.text ?? '')
      const leads = prefix > 0 && !isHelp && !circumstances.test(text)
      // « أوصى بغلق … وبتطوير …»: the first of the two is one that no table knows.
      if (leads && unknown >= 0 && text.startsWith('و')) return { landing: unknown, skip: 1 }
      if (leads) return { landing: at, skip: prefix }
      if (/^بان$|^بما$/.test(text)) return { landing: at + 1, skip: 0 }
      // «أهابوا بالسلطات توفير …»: the particle went to who is asked.
      const before = tokens[at - 1]
      isAsked ||= callsUpon.test(tokens[verb]?.text ?? '') && at > verb + 1 && namesAsked(before)
      if (kind === 'by' && isAsked && startsPlainly(sentence, at)) return { landing: at, skip: 0 }
      if (unknown < 0 && kind === 'by' && opensUnknown(tokens, at)) unknown = at
    }
    // « مما دعت إليه الندوة إحداث … »
    const pronoun = kind === 'to' ? 'اليه' : kind === 'on' ? 'عليه' : kind === 'by' ? 'به' : ''
    if (pronoun !== '' && tokens[verb + 1]?.text === pronoun && startsPlainly(sentence, at))
      return { landing: at, skip: 0 }
    if (kind !== 'withNeed' && isAskedClause(tokens, at)) return { landing: at + 1, skip: 0 }
    if (kind === 'for') {
      const landing = landAfterFor(sentence, at, verb)
      if (landing) return landing
    }
    if (kind === 'straight' && (startsPlainly(sentence, at) || /^(?:ان|الي)$/.test(text)))
      return { landing: /^(?:ان|الي)$/.test(text) ? at + 1 : at, skip: 0 }
    const isRange = /^\d/.test(tokens[at - 1]?.text ?? '') && /^\d/.test(tokens[at + 1]?.text ?? '')
    if (text === 'الي' && isRange) continue
    if (/^(?:الي|علي)$/.test(text) && isAside(sentence, at, end)) continue
    if (kind === 'to' && text === 'الي') return { landing: at + 1, skip: 0 }
    // « دعوة السلطات لإيجاد …»
    const isServed = (kind === 'to' || kind === 'by') && at > verb + 1 && servesAsked(sentence, at)
    if (served < 0 && isServed && !text.startsWith('و')) served = at
    if (kind === 'to' && (text === 'لضروره' || text === 'لاهميه')) return { landing: at, skip: 0 }
    if (kind === 'on' && text === 'علي')
      return isStance(tokens[at + 1]?.text ?? '') || findsFact(sentence, at + 1)
        ? null
        : { landing: at + 1, skip: 0 }
    const isLed = prefixAt(sentence, at) === 1 && at > verb + 1 && !circumstances.test(text)
    if (kind === 'on' && (text === 'الي' || isLed))
      return { landing: text === 'الي' ? at + 1 : at, skip: text === 'الي' ? 0 : 1 }
    // « نؤكد على تعميم الحماية »
    const isAgreed = kind === 'withNeed' && text === 'علي' && startsPlainly(sentence, at + 1)
    if (isAgreed && at - verb < 8 && !isStance(tokens[at + 1]?.text ?? ''))
      return { landing: at + 1, skip: 0 }
    const isNear = kind !== 'withNeed' || at - verb < 14
    const isNeed = needWords.has(text) && !weakNeeds.test(text)
    if (
      isNeed ? isNear || opensAfter(sentence, at) : needWords.has(text) && opensAfter(sentence, at)
    )
      return { landing: at, skip: 0 }
    if (kind === 'withNeed' && /^(?:ان|بان|انه|بانه|:)$/.test(text)) return null
    if ((kind === 'to' || kind === 'on') && followsAddressee(sentence, verb, at))
      return { landing: at, skip: 0 }
  }
  // « أوصى المؤتمر في ختام أعماله التوسع في …»
  for (let at = verb + 2; kind === 'by' && unknown < 0 && at < end; at++)
    if (endsName.test(tokens[at - 1]?.text ?? '') && startsPlainly(sentence, at))
      return { landing: at, skip: 0 }
  if (served >= 0) return { landing: served, skip: 1 }
  return unknown < 0 || callsUpon.test(tokens[verb]?.text ?? '')
    ? null
    : { landing: unknown, skip: 1 }
}

/** « دعا الدول لإيجاد …», « للنهوض ب…»: what is asked may follow ل. */
const servesAsked = ({ folded, tokens }: Sentence, at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  if (readActionWord(folded, tokens[at])?.preposition === 'ل') return true
  return (
    /^لل/.test(text) &&
    definiteActions.has(`ال${text.slice(2)}`) &&
    /^ب\S{2}/.test(tokens[at + 1]?.text ?? '')
  )
}

/** They are things as often: only before an action they ask for it. */
const weakNeeds = /^(?:مطلب|مقترح|ب?اقتراح|فكره)$/

/** However far behind its verb, a word of need with an action behind it: « أكد المشاركون … أهمية تفعيل … ». */
const opensAfter = ({ folded, tokens }: Sentence, at: number): boolean =>
  readActionWord(folded, tokens[at + 1]) !== null

/** A definite noun: what follows it begins anew. */
const endsName = /^و?ال(?!ذي$|تي$|ذين$|تان$)\p{L}{2,}|\p{L}{3,}(?:ه|ها|هم)$/u

/** They take ب before who is asked: أهابوا بالسلطات، يهيب بالجميع. */
const callsUpon = /^[وف]?\S?(?:هاب|هيب)/

/** « أوصوا باتباع … »: behind a verb that takes ب any noun may be what is asked for, known or not. */
const opensUnknown = (tokens: readonly Token[], at: number): boolean =>
  unknownBy.test(tokens[at]?.text ?? '') && tokens[at + 1]?.isWord === true

const unknownBy =
  /^ب(?!ال|ما$|ان|ها$|هم$|ه$|ذلك|هذ|كل$|فضل|دون|شكل|صفه|حضور|مشارك|تعاون|شراك|مناسب|رعاي|مدين|عنوان|تاريخ|قاع|مقر|رئاس|جامع|كلي|ولاي|اقليم|جه|عين|عد$|عض$|ين$|ل$|سبب|حسب|خصوص|شان|نسب|نحو|معدل|واقع|صدد|اسم|خالص|جزيل|حفاو|اغلبي|اجماع)\p{L}{3,}$/u

/** « دعا المشاركون وزارتي الصحة والإعلام تكثيف جهودهما »: behind a definite noun an indefinite one begins the action. */
function followsAddressee(sentence: Sentence, verb: number, at: number): boolean {
  const { tokens } = sentence
  const before = tokens[at - 1]?.text ?? ''
  return (
    at > verb + 2 &&
    endsName.test(before) &&
    !isGroup(before) &&
    startsPlainly(sentence, at) &&
    tokens.slice(at + 1, at + 3).some(({ text }) => /^ال|^\p{L}{3,}(?:هما|هم|ها|نا)$/u.test(text))
  )
}

/** « مشددا على أن الكيان لا يشكل …»: a clause of what is the case, unless something in it is due. */
const findsFact = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence
  if (tokens[at]?.text !== 'ان' || /^[يت]\S{2}/.test(tokens[at + 1]?.text ?? '')) return false
  if (startsPlainly(sentence, at + 1)) return false
  return !tokens
    .slice(at + 1, at + 25)
    .some(({ text }) => isDue.test(text) || needWords.has(text.replace(/^[وفب]/, '')))
}
const isDue =
  /^[وف]?(?:يجب|ينبغي|يتعين|تجب|يلزم|لابد|بد|علي|ضروري|ضروريه|ضروره|واجب|الواجب|الضروري|مطالب\S*|يقتضي|تقتضي|يتطلب|تتطلب|يستدعي|تستدعي|رهين\S*|يمر|تمر|سبيل|السبيل|كفيل\S*|اولويه|مطلب)$/

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
const namesAsked = (token: Token | undefined): boolean =>
  token?.text === 'به' ||
  (/^ب(?!ما|ان|ها|هم|ذلك)\S{3,}/.test(token?.text ?? '') && !circumstances.test(token?.text ?? ''))

/** « نهيب بالجامعات أن تفتح »: what is asked is a clause. */
const isAskedClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'ان' && /^[يت]\S{2}/.test(tokens[at + 1]?.text ?? '')

/** رافعوا من أجل إحداث، دافعوا عن إحداث، استنهضوا الهمم لإحداث. */
function landAfterFor({ folded, tokens }: Sentence, at: number, verb: number): Landing | null {
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
const circumstances =
  /^ب(?:ال)?(?:مشاركه|تعاون|شراكه|حضور|مناسبه|مدينه|اشتراك|تنسيق|توازي|موازاه|تزامن)$/
/** «بدعم من وزارة…» tells who helped; «بدعم المقاولات» is an action. */
const withHelpOf = /^ب(?:رعايه|تنظيم|تنسيق|دعم|تمويل|تاطير|مبادره|اداره|اشراف)$/

/** Whether a word with ب tells how an event was held: برعاية، بمشاركة. */
export const isCircumstance = (word: string): boolean =>
  circumstances.test(word) || withHelpOf.test(word)

/** The length of a prefix ب before an action word, with the article or without. */
export function prefixAt({ folded, tokens }: Sentence, at: number): number {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  if (noun?.preposition === 'ب') return 1
  return needWords.has(tokens[at]?.text ?? '') && tokens[at]?.text.startsWith('ب') ? 1 : 0
}

export function startsPlainly({ folded, tokens }: Sentence, at: number): boolean {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  return noun !== null && !noun.hasAnd && noun.preposition === ''
}
