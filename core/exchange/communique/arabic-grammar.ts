import { cutArabicActions } from './arabic-actions'
import { addsOn, passLeadIns } from './arabic-lead-ins'
import { isCircumstance } from './arabic-landings'
import { isErrand } from './arabic-errands'
import {
  documentSays,
  isSaying,
  opensWithPerson,
  speakerIn,
  subjectBefore,
} from './arabic-speakers'
import { findArabicTriggers, type Trigger } from './arabic-triggers'
import { readActionWord, readDefiniteAction } from './arabic-words'
import type { Grammar, Opening, Sentence, Speaker } from './grammar'
import type { Span } from './proposal'
import { ownWords, withoutScareQuotes } from './quotations'
import { findBefore } from './tokens'
import { bodyNouns } from './words/event-words'
import { asksNothing, isGroup, obliging } from './words/arabic-needs'
import {
  acts,
  courtesies,
  courtesyThings,
  formulas,
  modals,
  persons,
  recommendationWords,
  recommendingVerbs,
} from './words/arabic-triggers'

/** Arabic: verbal nouns after أوصى ب، دعا إلى، شدد على، تمت الدعوة إلى. */
export const arabicGrammar: Grammar = {
  readProse(quoted, before) {
    const own = ownWords(
      quoted,
      (text) => isGroup(text) || acts.has(text),
      (text) => persons.has(text),
    )
    const sentence = withoutScareQuotes(own ?? quoted)
    const triggers = findArabicTriggers(sentence)
    const heard = own ? 'group' : speakerIn(sentence)
    if (triggers.length === 0) {
      const speaker = heard === 'nobody' ? before : heard
      return { actions: speaker === 'person' ? [] : readListed(sentence, speaker), speaker }
    }
    const isReported = isSaying(sentence) && heard === 'person'
    let speaker: Speaker = isReported || opensWithPerson(sentence) ? 'person' : before
    const actions: Span[] = []
    triggers.forEach((trigger, i) => {
      // «أوصى المؤتمر ب…، داعيا إلى …»: a participle has the subject of the verb before it.
      const isContinued = i > 0 && /^(?:م|داعي|حاث)/.test(sentence.tokens[trigger.at]?.text ?? '')
      const named = isContinued
        ? speaker
        : trigger.speaker !== 'nobody'
          ? trigger.speaker
          : trigger.isFaint &&
              (heard === 'group' || documentSays.test(sentence.tokens[0]?.text ?? ''))
            ? 'group'
            : subjectBefore(sentence, trigger.at)
      const isHeld = isReported && trigger.isNamed !== true
      if (named !== 'nobody' && !isHeld) speaker = named
      if (trigger.isFaint && speaker !== 'group') return
      const isInvitation = trigger.isNamed !== true && isErrand(sentence, trigger)
      if (speaker === 'person' || isInvitation) return
      const to = regionEnd(sentence, triggers[i + 1])
      actions.push(...cutArabicActions(sentence, trigger.landing, to, trigger.skip))
    })
    return { actions: actions.filter((span) => isWhole(sentence, span)), speaker }
  },

  readListing: () => [],

  readItem(quoted) {
    const sentence = withoutScareQuotes(quoted)
    const { tokens } = sentence
    const triggers = findArabicTriggers(sentence)
    const [first] = triggers
    if (first && first.at < 4 && first.speaker !== 'person' && leads(sentence, first)) {
      const to = regionEnd(sentence, triggers[1])
      const rest = triggers
        .slice(1)
        .flatMap((trigger, i) =>
          cutArabicActions(
            sentence,
            trigger.landing,
            regionEnd(sentence, triggers[i + 2]),
            trigger.skip,
          ),
        )
      return [...cutArabicActions(sentence, first.landing, to, first.skip), ...rest]
    }
    return cutArabicActions(sentence, 0, tokens.length, 0)
  },

  opening(quoted): Opening {
    const sentence = withoutScareQuotes(quoted)
    const { tokens, folded } = sentence
    const start = firstWord(sentence)
    const word = (tokens[start]?.text ?? '').replace(/^و/, '')
    const nextThree = tokens.slice(start, start + 4).map(({ text }) => text)
    if (nextThree.slice(0, 2).some((text) => formulas.has(text))) return 'courtesy'
    // « عقد المركز المؤتمر …»: the verb, spelt like the noun.
    if (word === 'عقد' && bodyNouns.has(nextThree[1] ?? '')) return 'other'
    if (courtesies.has(word) && nextThree.some((text) => courtesyThings.has(text)))
      return 'courtesy'
    const [first] = findArabicTriggers(sentence)
    if (first && first.at - start < 4 && leads(sentence, first)) return 'trigger'
    const landing = passLeadIns(sentence, start)
    if (landing > start) return 'action'
    const noun = readActionWord(folded, tokens[landing]) ?? readDefiniteAction(tokens, landing)
    // « برعاية السيد الرئيس عقدت الكلية …»: how it was held.
    if (noun && !isCircumstance(tokens[landing]?.text ?? '')) return 'action'
    return tokens.slice(start, start + 12).some(({ text }) => modals.has(text.replace(/^[وف]/, '')))
      ? 'modal'
      : 'other'
  },

  // In Arabic a quotation that bids does so with a verb that asks, and is read as one.
  tellsOfMeeting: () => false,
  namesMeeting({ tokens }) {
    const [first, second] = tokens.map(({ text }) => text)
    // « وعليه فإننا: »
    if (tokens.slice(0, 3).some(({ text }) => /^[فو]?اننا$/.test(text))) return true
    return isGroup(first ?? '') || (/^(?:ان|نحن)$/.test(first ?? '') && isGroup(second ?? ''))
  },

  isTold({ tokens }) {
    const first = tokens.find(({ isWord }) => isWord)?.text ?? ''
    return asksNothing.has(first.replace(/^[وف]/, '')) || /^و?قد$/.test(first)
  },

  asks: (sentence) =>
    findArabicTriggers(sentence).some(
      ({ isFaint, speaker, at }) =>
        !isFaint && (speaker === 'nobody' ? subjectBefore(sentence, at) : speaker) === 'group',
    ),

  listsOther: ({ tokens }) =>
    tokens.some(({ text }) => topics.test(text)) &&
    !tokens.some(({ text }) => recommendationWords.has(text.replace(/^[وف]/, ''))),

  announces(sentence) {
    const { tokens } = sentence
    if (
      tokens.some(
        ({ text }, i) =>
          /^(?:كالاتي|كالتالي|الاتي|التالي|الاتيه|التاليه)$/.test(text) ||
          (/^(?:ما|بما|كما)$/.test(text) && /^(?:يلي|ياتي)$/.test(tokens[i + 1]?.text ?? '')),
      )
    )
      return true
    return tokens.some(({ text }) => {
      const word = text.replace(/^[وف]/, '')
      return (
        recommendationWords.has(word) ||
        recommendationWords.has(text) ||
        verbKinds.some((kind) => recommendingVerbs[kind].has(word)) ||
        obliging.has(word) ||
        /^(?:التوصيه|الدعوه|دعوه|ضروره|تقرر|اتفق)$/.test(word)
      )
    })
  },
}

/** A word of need inside an item that opens with an action is part of that action. */
const leads = (sentence: Sentence, { at, isFaint }: Trigger): boolean =>
  !isFaint || at <= firstWord(sentence)

const verbKinds = ['by', 'to', 'on', 'straight'] as const

function firstWord({ tokens }: Sentence): number {
  const at = tokens.findIndex(({ isWord, text }) => isWord && !addsOn.test(text))
  return Math.max(at, 0)
}

/**
 * « حلول عدة: تجميع الضيعات، وتسويق المنتوج »، « توصيات تهم توسيع … ومحاربة …»: behind a colon, or in a sentence that
 * names recommendations, several actions in a row are asked for.
 */
function readListed(sentence: Sentence, speaker: Speaker): readonly Span[] {
  const { tokens, folded } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  const named = tokens.findIndex(({ text }) => recommendationWords.has(text.replace(/^[وف]/, '')))
  const from = colon > 1 && speaker === 'group' ? colon + 1 : named >= 0 ? named + 1 : -1
  if (from < 0 || sentence.startsQuoted === true) return []
  if (tokens.some(({ text }) => /["«»?]/.test(text))) return []
  // « موزعة على خمسة محاور: … »: what was talked about.
  if (tokens.slice(0, from).some(({ text }) => topics.test(text))) return []
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const noun = readActionWord(folded, tokens[at])
    if (!noun || noun.hasAnd || noun.preposition === 'ل') continue
    const actions = cutArabicActions(sentence, at, tokens.length, noun.preposition === 'ب' ? 1 : 0)
    return actions.length > 1 ? actions : []
  }
  return []
}

const topics = /^(?:و?ال|[بلو]?)(?:محاور|جلسات|ورشات|مواضيع|موضوعات|تخصصات|اقسام|عروض|مداخلات)$/

/** Where the next recommending verb takes over, with the words that lead up to it: «، كما تم …». */
function regionEnd({ tokens }: Sentence, next: Trigger | undefined): number {
  let end = next?.at ?? tokens.length
  // «، في حين اقترح آخرون …»
  if (tokens[end - 1]?.text === 'حين' && tokens[end - 2]?.text === 'في') end -= 2
  while (
    /^(?:كما|حيث|فيما|وجهت|ووجهت|وجهوا|ووجهوا|وجه|ووجه|وقد|قد|وكذلك|كذلك|لذلك|,|;)$/.test(
      tokens[end - 1]?.text ?? '',
    )
  )
    end--
  // «، أما على الصعيد الاجتماعي فقد تم …»: the turn to another field leads up to it too.
  const turn = next
    ? findBefore(tokens, end, 9, (text) => /^(?:اما|وفيما|وفي|وعلي)$/.test(text))
    : -1
  const isTurn =
    turn > 0 &&
    tokens[turn - 1]?.text === ',' &&
    /^(?:فقد|قد|,)$/.test(tokens[end - 1]?.text ?? ',')
  return isTurn ? turn - 1 : end
}

/** An action names at least what is to be done and to what. */
const isWhole = ({ folded }: Sentence, { start, end }: Span): boolean =>
  /\S\s+\S/.test(folded.text.slice(start, Math.min(end, start + 80)))
