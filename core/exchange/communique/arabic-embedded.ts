import { readActionWord } from './arabic-words'
import type { Sentence } from './grammar'

/** Whether the action under way already holds another: in «صندوق لدعم المقاولات وتشجيع…» the second serves the fund. */
export function isEmbedded({ folded, tokens }: Sentence, first: number, at: number): boolean {
  // «إعادة تأهيل المسالك» is one action in two words.
  for (let i = first + 2; i < at; i++) {
    // « أصناف مقاومة للجفاف » says what they are like.
    if (tokens[i]?.text === 'مقاومه' && /^ل/.test(tokens[i + 1]?.text ?? '')) continue
    const noun = readActionWord(folded, tokens[i])
    // « تسريع غرس الفسائل المقاومة للمرض واعتماد … »: what stands that far back is no company.
    const isAim = /^(?:اجل|قصد|بهدف|بغيه|بغرض|سبيل)$/.test(tokens[i - 1]?.text ?? '')
    if (
      noun &&
      !noun.hasAnd &&
      ((isAim && at - i <= 6) || (at - i <= 2 && !isNewThing(tokens, at)))
    )
      return true
    const isField = /^(?:مجالات|مجال|برامج|سياسات|قضايا)$/.test(tokens[i]?.text ?? '')
    // « في مجالات الزراعة والري وتشجيع …»: behind things the next action is one of its own.
    const isOfField =
      at - i <= 2 ||
      readActionWord(folded, tokens[i + 1]) !== null ||
      (at - i <= 8 && tokens[at]?.text === 'وتبادل')
    if (isField && isOfField) return true
  }
  return false
}

/** « … لمساندة الأسر وتوفير جلسات دعم »: what makes a thing not yet known serves nothing before it. */
const isNewThing = (tokens: Sentence['tokens'], at: number): boolean =>
  /^(?!ال)\p{L}{3,}(?<!ها|هم|ه|هن)$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.isWord === true &&
  !/^ال/.test(tokens[at + 2]?.text ?? '')

/** دعم وتطوير المقاولات is one action with two verbs. */
export function sharesObject({ folded, tokens }: Sentence, at: number): boolean {
  const noun = readActionWord(folded, tokens[at - 1])
  return noun !== null
}

/** « حماية الفكر وتحصينه »: one that its object is written onto and that says no more. */
export function isOwnedAlone({ folded, tokens }: Sentence, at: number): boolean {
  if (readActionWord(folded, tokens[at]) || !/(?:ه|ها|هم|هن|هما)$/.test(tokens[at]?.text ?? ''))
    return false
  const next = tokens[at + 1]
  const further = readActionWord(folded, next, true)
  return !next?.isWord || further?.hasAnd === true
}
