import { readActionWord, readDefiniteAction } from './arabic-words'
import type { Sentence } from './grammar'
import { matchPhraseFrom } from './phrases'
import type { Token } from './tokens'
import { asksNothing, isGroup, obliging, obligingAdjectives } from './words/arabic-needs'
import { leadIns, needPhrases, needWords } from './words/arabic-triggers'

/** Where an action begins, and how many characters of its first word belong to the particle before it. */
export interface Landing {
  readonly landing: number
  readonly skip: number
}

/** « يتعين الحد من »، « من الضروري إحداث »، « ضرورة إحداث »: a word of need leads to an action, whatever the verb. */
export function findNeed(sentence: Sentence, at: number): Landing | null {
  const { tokens } = sentence
  const word = bareOf(tokens[at]?.text ?? '')
  const phrase = matchPhraseFrom(word, tokens, at, needPhrases)
  if (phrase > 0) {
    const noun = readActionWord(sentence.folded, tokens[at + phrase], true)
    if (noun && tokens[at + phrase + 1]?.isWord === true)
      return { landing: at + phrase, skip: noun.preposition === '' ? 0 : 1 }
  }
  // « اقتراح "إنشاء رابطة …" »: what is proposed stands between quotation marks.
  if (
    needWords.has(word) &&
    /["«]/.test(tokens[at + 1]?.text ?? '') &&
    opensAction(sentence, at + 2)
  )
    return { landing: at + 2, skip: 0 }
  if (needWords.has(word))
    return opensAction(sentence, passSecondNeed(tokens, at)) && !isTopic(tokens, at)
      ? { landing: at, skip: 0 }
      : null
  // « تقدموا بحلول عملية أبرزها تجميع الضيعات ».
  if (foremost.test(word) && opensAction(sentence, at + 1) && isPlain(sentence, at + 1))
    return { landing: at + 1, skip: 0 }
  // « رأوا أن على الوزارات وضع تعرفة »
  if (word === 'علي' && /^[وب]?ان(?:ه)?$/.test(tokens[at - 1]?.text ?? ''))
    for (let next = at + 2; next < Math.min(tokens.length, at + 8); next++)
      if (opensAction(sentence, next) && isPlain(sentence, next)) return { landing: next, skip: 0 }
  const isObliging =
    obliging.has(word) ||
    (/^و?من$/.test(tokens[at - 1]?.text ?? '') && obligingAdjectives.has(word)) ||
    (word === 'من' && obligingAdjectives.has(tokens[at + 1]?.text ?? ''))
  if (!isObliging) return null
  for (let next = at + 1; next < Math.min(tokens.length, at + 9); next++) {
    if (/^[,;:.]$/.test(tokens[next]?.text ?? '')) return null
    if (opensAction(sentence, next) && isPlain(sentence, next)) return { landing: next, skip: 0 }
    if (opensClause(tokens, next)) return { landing: next + 1, skip: 0 }
  }
  return null
}

/** « درس اللقاء أهمية تفعيل …»: what was talked about. */
const isTopic = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 7), at).some(({ text }) => discussing.test(text)) &&
  !tokens.slice(Math.max(0, at - 7), at).some(({ text }) => /^[,;:]$/.test(text))
const discussing = /^[وف]?(?:ت|ي)?(?:ناقش|تناول|تدارس|درس|بحث|استعرض|تطرق|عالج)(?:ت|وا|ون)?$/

/** « ضرورة وأهمية إحداث ». */
const passSecondNeed = (tokens: readonly Token[], at: number): number =>
  needWords.has((tokens[at + 1]?.text ?? '').replace(/^و/, '')) ? at + 2 : at + 1

const foremost = /^(?:ابرزها|اهمها|اولها|راسها|مقدمتها|ضمنها|بينها)$/

/**
 * « استحسنوا فكرة إنشاء »، « اتفقوا على إعداد »: of the participants any verb asks whose particle leads to an action,
 * unless it is known to tell of the event.
 */
export function findUnknownAsking(sentence: Sentence, at: number): Landing | null {
  const { tokens } = sentence
  const verb = bareOf(tokens[at]?.text ?? '')
  const isPlural = /^[^ا]\S{2,}وا$|^ا(?!ل)\S{2,}وا$/.test(verb)
  const isVerb = isPlural || isGroup(tokens[at + 1]?.text ?? '')
  if (!isVerb || isGroup(verb) || asksNothing.has(verb) || verb.startsWith('ال')) return null
  // « في فعاليات الملتقى »: behind a preposition stands no verb.
  if (/^(?:في|من|علي|الي|عن|مع|خلال|اثناء|قبل|بعد)$/.test(tokens[at - 1]?.text ?? '')) return null
  for (let next = at + 1; next < Math.min(tokens.length, at + 10); next++) {
    const text = tokens[next]?.text ?? ''
    // « المشاركون في المؤتمر، الذي نظمته …، على حماية …»
    const isAside = text === ',' && /^(?:الذي|التي)$/.test(tokens[next + 1]?.text ?? '')
    if (isAside) continue
    if (/^[,;:.]$/.test(text)) return null
    // « خلص الملتقى الذي أشرف على اختتامه … إلى التأكيد على …»: the relative clause has particles of its own.
    const isTurned = concluding.test(verb) || agreeing.test(verb)
    if (/^(?:الذي|التي|الذين)$/.test(text) && isTurned)
      return landBehindRelative(sentence, next, agreeing.test(verb))
    if (isStance(tokens[next + 1]?.text ?? '')) return null
    if (/^(?:علي|الي|فكره|مقترح|مبدا)$/.test(text) && leadsToAction(sentence, next + 1))
      return { landing: next + 1, skip: 0 }
    if (next === at + 1 && isPlural && opensAction(sentence, next) && isPlain(sentence, next))
      return { landing: next, skip: 0 }
    const noun = readActionWord(sentence.folded, tokens[next])
    if (noun?.preposition === 'ب' && isPlural && next <= at + 3) return { landing: next, skip: 1 }
  }
  return null
}

/** « شددوا على رفضهم للإرهاب »: where they stand, not what is to be done. */
export const isStance = (word: string): boolean =>
  /^(?:رفض|دعم|ادانت|تمسك|تقدير|تثمين|شكر|تضامن|استنكار|تاييد|ايمان|التزام|استعداد|مساندت|موقف)(?:هم|ها|ه|هما)$/.test(
    word,
  )

const concluding = /^(?:خلص|انتهي|انته|توصل|افضي|افض|خرج)ت?$/
const agreeing = /^(?:اكد|اتفق|اجمع)(?:ت|وا)?$/

function landBehindRelative(
  sentence: Sentence,
  from: number,
  takesAction: boolean,
): Landing | null {
  const { tokens } = sentence
  for (let at = from + 2; at < Math.min(tokens.length, from + 30); at++) {
    if (/^[;:.]$/.test(tokens[at]?.text ?? '')) return null
    if (
      /^(?:علي|الي)$/.test(tokens[at]?.text ?? '') &&
      (matchPhraseFrom(tokens[at + 1]?.text ?? '', tokens, at + 1, leadIns) > 0 ||
        (takesAction && opensAction(sentence, at + 1)))
    )
      return { landing: at + 1, skip: 0 }
  }
  return null
}

/** An action, or a word of need or a clause with أن before one. */
function leadsToAction(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  if (opensAction(sentence, at)) return true
  if (tokens[at]?.text === 'ان')
    return (opensAction(sentence, at + 1) && isCalledFor(tokens, at)) || opensClause(tokens, at)
  return needWords.has(tokens[at]?.text ?? '') && opensAction(sentence, at + 1)
}

/** « أن تحيين الخرائط بات أمرا ملحا » asks; « أن تعاطي المخدرات أصبح مقلقا » finds. */
const isCalledFor = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 18).some(({ text }) => calledFor.test(text))
const calledFor =
  /^(?:ال)?(?:ضروري|ضروره|ملح|ملحه|واجب|حتمي|حتميه|اولويه|لازم|لازما|ضروريا|واجبا|مستعجل|مستعجلا|كفيل|كفيله|مطلب|مطلبا|حاجه|اساسي|اساسيا|مدخل|مدخلا|رافعه|خيار|خيارا|محيد|مناص|غني|شرط|شرطا)$/

function opensAction({ folded, tokens }: Sentence, at: number): boolean {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  return noun !== null && !noun.hasAnd && tokens[at + 1]?.isWord === true
}

const isPlain = ({ folded, tokens }: Sentence, at: number): boolean => {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  return noun?.preposition === ''
}

/** « أن تفتح ». */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'ان' && /^[يت]\S{2}/.test(tokens[at + 1]?.text ?? '')

const bareOf = (word: string): string =>
  /^[وف]/.test(word) && word.length >= 4 ? word.slice(1) : word
