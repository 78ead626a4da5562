import type { Trigger } from './arabic-triggers'
import type { Sentence } from './grammar'
import {
  eventChannels,
  eventErrands,
  eventThings,
  invitedGuests,
  recommendationWords,
} from './words/arabic-triggers'

/** «إلى إرسال ملخصاتهم»: something to do for the event, not for the country. */
export function isErrand({ tokens }: Sentence, { at, landing }: Trigger): boolean {
  const word = (tokens[landing]?.text ?? '').replace(/^[بل]/, '')
  // « إلى صياغة جملة من التوصيات »: how they came to be.
  const isWording = /^(?:صياغه|اصدار|رفع|تقديم|وضع|اعداد|بلوره|جمله|مجموعه)$/.test(word)
  if (
    isWording &&
    tokens.slice(landing + 1, landing + 5).some(({ text }) => recommendationWords.has(text))
  )
    return true
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
