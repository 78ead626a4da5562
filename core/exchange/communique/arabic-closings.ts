import type { Sentence } from './grammar'
import { describingVerbs } from './words/arabic-action-nouns'
import { asksNothing } from './words/arabic-needs'
import { recommendationWords, recommendingVerbs } from './words/arabic-triggers'

/** Whether what is asked is over at a place, and the sentence describes it or goes on to tell something else. */
export function isOver(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const text = tokens[at]?.text ?? ''
  const afterComma = /^[,;]$/.test(tokens[at - 1]?.text ?? '')
  if (afterComma && (describingVerbs.has(text) || tellsOn(text) || /^مشدد(?:ا|ه|ين)$/.test(text)))
    return true
  if (isHeld(sentence, at) || isEtCetera(sentence, at)) return true
  return /^ووصف/.test(text) || isPredicate(sentence, at) || beginsAnew(sentence, at)
}

/** « وغيرها من التوصيات »: there was more. */
const isEtCetera = ({ tokens }: Sentence, at: number): boolean =>
  /^وغير(?:ها|ه|هم|ذلك)?$/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ text }) => recommendationWords.has(text))

/** « وعقد اللقاء أول أمس بجدة »: how it was held, and not « وعقد اللقاء كل سنة ». */
const isHeld = ({ tokens }: Sentence, at: number): boolean =>
  /^وعقدت?$/.test(tokens[at]?.text ?? '') &&
  /^ال/.test(tokens[at + 1]?.text ?? '') &&
  tokens
    .slice(at + 2, at + 7)
    .some(({ text }) => /^(?:امس|اول|يوم|يومي|الفتره|بمشاركه|بحضور|برعايه|تحت)$/.test(text))

/** « أجمعوا على أن تحيين الخرائط بات أمرا ملحا »: the action is the subject, what is said of it is not. */
const isPredicate = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:بات|باتت|اصبح|اصبحت|اضحي|اضحت|صار|صارت)$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === 'ان' && /^ي(?:حد|سهم|ساهم|مكن|عزز|سمح)$/.test(tokens[at + 1]?.text ?? ''))

/** «، ورفعوا برقية …»، «، ولم يفت المشاركين …»، «، صرح بذلك الدكتور …»: what was done or said besides. */
const tellsOn = (text: string): boolean =>
  /^(?:ولم|وتمت?|وجر[يت])$/.test(text) ||
  (/^و\S{3,}وا$/.test(text) && asksNothing.has(text.slice(1))) ||
  /^و(?:ثمن|اشاد|نوه)ت?$/.test(text) ||
  reporting.test(text)
const reporting = /^و?(?:صرح|قال|افاد|اضاف|اوضح|ذكر|حسبما)ت?$/

/** Whether a verb recommends, by whatever particle. */
export const asksOf = (word: string): boolean =>
  recommendingVerbs.by.has(word) || recommendingVerbs.to.has(word) || recommendingVerbs.on.has(word)

/** « … كما تم تكريم …»: what was done besides. */
const tells = /^(?:تم|جري|عرف|شهد|نظم|اعلن|قام|حضر|جر)ت?$/

/** « … وقد عقد الملتقى …»: a new sentence, its full stop forgotten. */
const beginsAnew = ({ tokens }: Sentence, at: number): boolean =>
  (tokens[at]?.text === 'كما' &&
    (asksOf(tokens[at + 1]?.text ?? '') || tells.test(tokens[at + 1]?.text ?? ''))) ||
  (/^وق?د$|^ولقد$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.text !== 'ود' &&
    !/^[يت]/.test(tokens[at + 1]?.text ?? ''))
