import { cutArabicActions, passLeadIns } from './arabic-actions'
import { isCircumstance } from './arabic-landings'
import { findArabicTriggers, speakerOf, type Trigger } from './arabic-triggers'
import { readActionWord, readDefiniteAction } from './arabic-words'
import type { Grammar, Opening, Sentence, Speaker } from './grammar'
import type { Span } from './proposal'
import { findBefore } from './tokens'
import { asksNothing, isGroup, obliging } from './words/arabic-needs'
import {
  courtesies,
  courtesyThings,
  eventChannels,
  eventErrands,
  eventThings,
  formulas,
  invitedGuests,
  modals,
  recommendationWords,
  recommendingVerbs,
  sayingVerbs,
} from './words/arabic-triggers'

/** Arabic: verbal nouns after أوصى ب، دعا إلى، شدد على، تمت الدعوة إلى. */
export const arabicGrammar: Grammar = {
  readProse(sentence, before) {
    const triggers = findArabicTriggers(sentence)
    const heard = speakerIn(sentence)
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
          : trigger.isFaint && documentSays.test(sentence.tokens[0]?.text ?? '')
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

  readItem(sentence) {
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

  opening(sentence): Opening {
    const { tokens, folded } = sentence
    const start = firstWord(sentence)
    const word = (tokens[start]?.text ?? '').replace(/^و/, '')
    const nextThree = tokens.slice(start, start + 4).map(({ text }) => text)
    if (nextThree.slice(0, 2).some((text) => formulas.has(text))) return 'courtesy'
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
  const at = tokens.findIndex(({ isWord }) => isWord)
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
  while (/^(?:كما|حيث|فيما|وقد|قد|وكذلك|كذلك|لذلك|,|;)$/.test(tokens[end - 1]?.text ?? '')) end--
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

/** Who is named before the verb, nearest first: «المشاركون في الندوة يوصون». */
function subjectBefore({ tokens }: Sentence, verb: number): Speaker {
  // A participle, «مشددة على», has the subject of its sentence, however far.
  const reach = /^(?:م|داعي|حاث)/.test(tokens[verb]?.text ?? '') ? 40 : 12
  for (let at = verb - 1; at >= 0 && at > verb - reach; at--) {
    const text = tokens[at]?.text ?? ''
    if (text === '.' || text === ';') break
    // « قرار يدعو المحكمة لـ …»: what a text says of others.
    if (at === verb - 1 && actsOfOthers.test(text)) return 'person'
    // « شكره لكل المشاركين كما دعا »: in this case they are spoken of and do not ask.
    const isSpokenOf = /ين$/.test(text) || governing.test(tokens[at - 1]?.text ?? '')
    const speaker = isSpokenOf ? 'nobody' : speakerOf(text)
    // «رئيس الجمعية» is one person, whatever they preside over.
    if (speaker === 'group' && speakerOf(tokens[at - 1]?.text ?? '') === 'person') return 'person'
    // «15 وزيرا»: many.
    if (speaker === 'person' && /^\d+$/.test(tokens[at - 1]?.text ?? '')) return 'group'
    if (speaker !== 'nobody') return speaker
  }
  return 'nobody'
}

const actsOfOthers = /^[لبو]?(?:قرار|مشروع|قانون|مرسوم|برنامج|اتفاق|اتفاقيه|تقرير)$/

/** « في فعاليات الملتقى »: behind one of these a meeting is where something happened, not who asks. */
const governing =
  /^(?:في|من|علي|الي|عن|خلال|اثناء|ضمن|قبل|لكل|فعاليات|اشغال|اعمال|ختام|هامش|افتتاح|جلسات)$/

/** Whoever a sentence without recommendation reports: they may go on speaking in the next. */
function speakerIn({ tokens }: Sentence): Speaker {
  // «ومما ورد في البيان»: the document speaks.
  if (tokens.slice(0, 3).some(({ text }) => documentSays.test(text))) return 'group'
  const saying = tokens.findIndex(({ text }) => sayingVerbs.has(text.replace(/^[وف]/, '')))
  // «قال مراسلنا»، «قالت الوكالة»: the paper reports.
  if (saying >= 0 && isPaper.test(tokens[saying + 1]?.text ?? '')) return 'nobody'
  const near = saying < 0 ? tokens.slice(0, 6) : tokens.slice(saying, saying + 5)
  const named = near.map(({ text }) => speakerOf(text)).find((speaker) => speaker !== 'nobody')
  if (saying >= 0) return named ?? 'person'
  return named === 'group' ? 'group' : 'nobody'
}

const documentSays = /^و?(?:مما|جاء|ورد|تضمن|تضمنت)$/
const isPaper = /^(?:مراسلنا|مراسل|مراسله|وكاله|الوكاله|الصحيفه|الجريده|المصدر|مصدر|مصادر|الموقع)$/

/** « وقد أكد نائب المدير …، كما دعا إلى …»: whoever the first verb names goes on. */
function opensWithPerson({ tokens }: Sentence): boolean {
  const verb = /^و?(?:قد|لقد)$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const isVerb = /^[وف]?(?:اكد|اشار|دعا|شدد|اضاف|اوضح|بين|ابرز|عبر|حث|طالب|لفت|راي|اعتبر)ت?$/.test(
    tokens[verb]?.text ?? '',
  )
  return isVerb && speakerOf(tokens[verb + 1]?.text ?? '') === 'person'
}

/** « وقال رئيس الجمعية إن…»: all that follows in the sentence is what one person said. */
const isSaying = ({ tokens }: Sentence): boolean =>
  tokens.slice(0, 3).some(({ text }) => sayingVerbs.has(text.replace(/^[وف]/, '')))

/** «إلى إرسال ملخصاتهم»: something to do for the event, not for the country. */
function isErrand({ tokens }: Sentence, { at, landing }: Trigger): boolean {
  const word = (tokens[landing]?.text ?? '').replace(/^[بل]/, '')
  if (!eventErrands.has(word)) return false
  if (tokens.slice(at + 1, landing).some(({ text }) => invitedGuests.has(text))) return true
  // «التسجيل عبر الموقع الإلكتروني»: whoever registers, and not what is registered.
  const following = tokens.slice(landing + 1, landing + 5)
  if (/^(?:التسجيل|الحضور)$/.test(word) && following.some(({ text }) => eventChannels.has(text)))
    return true
  return tokens
    .slice(landing, landing + 6)
    .some(({ text }) => eventThings.has(text.replace(/^[بل]/, '')))
}

/** An action names at least what is to be done and to what. */
const isWhole = ({ folded }: Sentence, { start, end }: Span): boolean =>
  /\S\s+\S/.test(folded.text.slice(start, Math.min(end, start + 80)))
