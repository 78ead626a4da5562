import type { Sentence, Speaker } from './grammar'
import { findBefore, type Token } from './tokens'
import { isGroup } from './words/arabic-needs'
import { persons, sayingVerbs } from './words/arabic-triggers'

/** Who is named before the verb, nearest first: «المشاركون في الندوة يوصون». */
export function subjectBefore({ tokens }: Sentence, verb: number): Speaker {
  // « كلمة الوزير التي حث فيها على …»: what was said in a speech.
  if (
    /^(?:التي|الذي)$/.test(tokens[verb - 1]?.text ?? '') &&
    findBefore(tokens, verb, 30, isSpeech) >= 0
  )
    return 'person'
  // A participle, «مشددة على», has the subject of its sentence, however far.
  const reach = /^(?:م|داعي|حاث)/.test(tokens[verb]?.text ?? '') ? 40 : 12
  for (let at = verb - 1; at >= 0 && at > verb - reach; at--) {
    const text = tokens[at]?.text ?? ''
    if (text === '.' || text === ';') break
    // « قرار يدعو المحكمة لـ …»: what a text says of others.
    if (at === verb - 1 && actsOfOthers.test(text)) return 'person'
    // « شكره لكل المشاركين كما دعا »: in this case they are spoken of and do not ask.
    // « للتحقيق الصحفي » is an adjective.
    const isAdjective = /^الصحا?في$/.test(text) && /^(?:ال|لل|بال)/.test(tokens[at - 1]?.text ?? '')
    const isSpokenOf = isAdjective || /ين$/.test(text) || governing.test(tokens[at - 1]?.text ?? '')
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

const isSpeech = (text: string): boolean =>
  /^(?:ال)?(?:كلمه|كلمت|خطاب|رساله|رسالت|مداخله|مداخلت|محاضره|محاضرت)(?:ه|ها)?$/.test(text)

/** « في فعاليات الملتقى »: behind one of these a meeting is where something happened, not who asks. */
const governing =
  /^(?:في|من|علي|الي|عن|خلال|اثناء|ضمن|قبل|لكل|فعاليات|اشغال|اعمال|ختام|هامش|افتتاح|جلسات)$/

/** Whoever a sentence without recommendation reports: they may go on speaking in the next. */
export function speakerIn({ tokens }: Sentence): Speaker {
  // «ومما ورد في البيان»: the document speaks.
  if (tokens.slice(0, 3).some(({ text }) => documentSays.test(text))) return 'group'
  const saying = tokens.findIndex(({ text }) => sayingVerbs.has(text.replace(/^[وف]/, '')))
  // «قال مراسلنا»، «قالت الوكالة»: the paper reports.
  if (saying >= 0 && isPaper.test(tokens[saying + 1]?.text ?? '')) return 'nobody'
  // «وقال أحد المتدخلين»: one of many.
  if (saying >= 0 && /^(?:احد|احدي|اخر|اخري)$/.test(tokens[saying + 1]?.text ?? '')) return 'person'
  const near = saying < 0 ? tokens.slice(0, 6) : tokens.slice(saying, saying + 5)
  const named = near.map(({ text }) => speakerOf(text)).find((speaker) => speaker !== 'nobody')
  if (saying >= 0) return named ?? 'person'
  return named === 'group' ? 'group' : 'nobody'
}

/** The document speaks: ومما ورد في البيان. */
export const documentSays = /^و?(?:مما|جاء|ورد|تضمن|تضمنت)$/
const isPaper = /^(?:مراسلنا|مراسل|مراسله|وكاله|الوكاله|الصحيفه|الجريده|المصدر|مصدر|مصادر|الموقع)$/

/** « وقد أكد نائب المدير …، كما دعا إلى …»: whoever the first verb names goes on. */
export function opensWithPerson({ tokens }: Sentence): boolean {
  const verb = /^و?(?:قد|لقد)$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const isVerb = /^[وف]?(?:اكد|اشار|دعا|شدد|اضاف|اوضح|بين|ابرز|عبر|حث|طالب|لفت|راي|اعتبر)ت?$/.test(
    tokens[verb]?.text ?? '',
  )
  return isVerb && speakerOf(tokens[verb + 1]?.text ?? '') === 'person'
}

/** « وقال رئيس الجمعية إن…»: all that follows in the sentence is what one person said. */
export const isSaying = ({ tokens }: Sentence): boolean =>
  tokens.slice(0, 3).some(({ text }) => sayingVerbs.has(text.replace(/^[وف]/, '')))

/** The first word between the verb and the action that names a speaker. */
export function speakerAfter(tokens: readonly Token[], verb: number, landing: number): Speaker {
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
  return isGroup(word) || isGroup(bare) ? 'group' : 'nobody'
}

const withoutAnd = (word: string): string =>
  /^[وف]/.test(word) && word.length >= 3 ? word.slice(1) : word
