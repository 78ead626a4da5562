import { editionNouns } from '../words/event-words'
import type { FoldedText } from '../folded-text'
import type { Token } from '../tokens'
import { eventPrefix, isDayOfIt, isOrdinal } from './event-name'
import type { FactReading, FactSentence } from './fact-scope'

/** Which edition: الدورة الثانية, « troisième édition », or the number within the title. */
export function readEditions(sentence: FactSentence): readonly FactReading[] {
  const { tokens, language, order, folded } = sentence
  const reading = (from: number, to: number, weight: number): FactReading[] => {
    const first = tokens[from]
    const last = tokens[to - 1]
    const around = tokens.slice(Math.max(0, from - 3), to + 6).map(({ text }) => text)
    const before = tokens[from - 2]?.text ?? ''
    if (!first || !last || around.some((text) => another.test(text))) return []
    // « تم الاتفاق على عقد الاجتماع السابع »: the one to come.
    if (/^(?:عقد|تنظيم|استضافه)$/.test(before) && /^(?:علي|ب)$/.test(tokens[from - 3]?.text ?? ''))
      return []
    const skip =
      language === 'ar' &&
      /^[بلو](?!ل?دوره$)/.test(first.text) &&
      editionNouns.has(first.text.slice(1))
        ? 1
        : 0
    return [
      {
        start: first.start + skip,
        end: last.end,
        weight: weight - Math.min(order, 20) * 0.1,
        language,
      },
    ]
  }
  return tokens.flatMap((token, at) => {
    const word = language === 'ar' ? token.text.replace(/^[بلو](?=دورت|نسخت|ال)/, '') : token.text
    if (editionNouns.has(word)) {
      const after = tokens[at + 1]?.text ?? ''
      if (language === 'ar') {
        const to = isOrdinal(after)
          ? at + (tens.test(tokens[at + 2]?.text ?? '') ? 3 : 2)
          : /^(?:ال)?\d{1,2}$/.test(after)
            ? at + 2
            : 0
        return to > 0 ? reading(at, to, 4) : []
      }
      const before = [1, 2].find((back) => isOrdinal(tokens[at - back]?.text ?? ''))
      if (token.text !== 'session' && before) return reading(at - before, at + 1, 4)
      return token.text === 'edition' && /^20\d\d$/.test(after) ? reading(at, at + 2, 3) : []
    }
    if (eventPrefix(token.text) === null || isDayOfIt(tokens, at)) return []
    const step = language === 'ar' ? [1, 2, 3, 4] : [-1, -2, -3, -4]
    const found = step.find(
      (by) => isOrdinal(tokens[at + by]?.text ?? '') && (by > -3 || language === 'en'),
    )
    const between =
      found === undefined
        ? []
        : tokens.slice(Math.min(at, at + found) + 1, Math.max(at, at + found))
    const isNearTitle =
      found !== undefined &&
      tokens
        .slice(Math.min(at, at + found), Math.max(at, at + found))
        .every(({ isWord }) => isWord) &&
      (language !== 'ar' ||
        (!between.some(({ text }) => topicOpening.test(text)) &&
          !isPrimary(folded, tokens[at + found])))
    const isTens =
      found !== undefined && language === 'ar' && tens.test(tokens[at + found + 1]?.text ?? '')
    return found !== undefined && isNearTitle
      ? reading(at + found, at + found + (isTens ? 2 : 1), 3)
      : []
  })
}

/** «ندوة حول الحرب العالمية الثانية»: behind one of these the topic is counted, not the event. */
const topicOpening = /^(?:حول|في|من|عن|علي|الي|بين|بشان|عبر)$|^(?:لل|بال|ل)\S{3,}/

/** «الأولي», elementary, is spelt in the fold like «الأولى», first. */
const isPrimary = ({ source, origins }: FoldedText, token: Token | undefined): boolean =>
  token !== undefined &&
  /^ال?اولي$/.test(token.text) &&
  source.charAt(origins[token.end - 1] ?? 0) === 'ي'

/** الخامسة عشرة، الثالثة والعشرون. */
const tens = /^(?:عشره?|وال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين))$/

/** Another edition than this one is spoken of. */
const another =
  /^(?:القادمه|المقبله|السابقه|الماضيه|المنصرمه|prochaine|precedente|derniere|next|previous|last|following|forthcoming|planned|scheduled|prevue|announced|مرتقبه)$/
