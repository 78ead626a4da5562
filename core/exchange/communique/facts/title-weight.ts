import { ordinalWords, scopes, weakNouns } from '../words/event-words'
import { countWords } from '../tokens'
import { isCapital, type FactSentence } from './fact-scope'
import { isCompound, isOrdinal } from './event-name'
import { isBracketedName } from './title-end'

const titling = /^(?:بعنوان|عنوانها|عنوانه|بموضوع|intitulee?|titled|entitled)$/
const topical =
  /^(?:حول|عن|خاصه|الخاصه|بعنوان|ال\S+|\S+[يه]|عمل|ل\S+|on|about|for|sur|autour|consacree?|dediee?|national|nationale|international|internationale|regional|regionale|de|d'|["«])$/
const attending = /^(?:المشاركو?ي?ن|مشاركو?ي?ن|المشاركات|participante?s?|delegates|attendees)$/
/** « على هامش المعرض », "on the sidelines of": another event. */
const margin = /^(?:هامش|marge|sidelines|margins)$/

/** « الملتقى النسائي », « ندوة إقليمية »: the adjective behind the noun says what kind it is. */
const isOfKind = (noun: string, next: string): boolean =>
  /^[وبفل]?(?:ال|لل)/.test(noun)
    ? /^ال\S{2,}(?:ي|يه)$/.test(next)
    : /^(?!ال)\S{3,}(?:ي|يه)$/.test(next)

/** « نظمت الجامعة ورشة عمل حول …»: what is told of first. */
const isAbout = (tokens: FactSentence['tokens'], at: number): boolean =>
  /^(?:حول|بعنوان)$/.test(tokens[tokens[at + 1]?.text === 'عمل' ? at + 2 : at + 1]?.text ?? '')

/** How sure it is that a name is the event's: below a bound it is none. */
export function weigh(
  { tokens, folded, order, isHeading, language }: FactSentence,
  { at, first, end, skip }: { at: number; first: number; end: number; skip: number },
): number {
  const noun = tokens[at]?.text ?? ''
  const inside = tokens.slice(first, end)
  const near =
    language === 'en'
      ? tokens.slice(Math.max(0, first), at)
      : tokens.slice(at + 1, at + (language === 'ar' ? 3 : 4))
  const isScoped =
    near.some(({ text }) => scopes.has(text.replace(/^(?:ال|وال)/, '')) || scopes.has(text)) ||
    (language === 'ar' && isOfKind(noun, tokens[at + 1]?.text ?? '')) ||
    (language === 'ar' && inside.slice(1).some(({ text }) => ordinalWords.has(text)))
  const isWeak = weakNouns.has(noun.replace(/^(?:وال|بال|لل|ال)/, ''))
  const isReported =
    order < 3 &&
    tokens.slice(0, 2).some(({ text }) => /^(?:اختتمت?|انعقدت?|نظمت?|افتتحت?|احتضنت?)$/.test(text))
  const isTopical = /^(?:on|of|for)$/.test(tokens[at + 1]?.text ?? '')
  const isEnglishName =
    language === 'en' &&
    (at - first >= 2 || (at > first && isTopical && isCapital(folded, tokens[at]?.start ?? 0)))
  const length = countWords(tokens, first, end)
  const before = tokens.slice(Math.max(0, first - 4), first).map(({ text }) => text)
  const isOpened = before.some(
    (text) =>
      /^(?:الدوره|دوره|اشغال|فعاليات|اعمال|edition|travaux|النسخه|session|proceedings)$/.test(
        text,
      ) || isOrdinal(text),
  )
  // A line of its own at the beginning is the event's name, however plain its noun.
  const isTop =
    isHeading &&
    order < 6 &&
    (first <= 1 ||
      /^(?:report|rapport|تقرير|توصيات|recommandations|recommendations|conclusions|synthese|actes|proceedings|outcomes)$/.test(
        tokens[0]?.text ?? '',
      )) &&
    !/[:]$/.test(tokens.at(-1)?.text ?? '')
  // « المشاركون في ورشة … », « les participants à l'atelier sur … »: the event they came to.
  const isAttended =
    before.some((text) => attending.test(text)) && topical.test(tokens[at + 1]?.text ?? '')
  // « ورشة عمل "…" », « ورشة بعنوان "…" »
  const isQuoted = tokens
    .slice(at + 1, at + 4)
    .some(
      ({ text }, i) => /^["«]$/.test(text) && (i < 2 || titling.test(tokens[at + i]?.text ?? '')),
    )
  // « La Faculté a abrité, le 14 mars, le Colloque sur … »
  const isHeldHere =
    language !== 'ar' &&
    order < 4 &&
    isCapital(folded, tokens[at]?.start ?? 0) &&
    tokens
      .slice(0, at)
      .some(({ text }) =>
        /^(?:abrite|accueilli|organise|organised|organized|hosted|held|tenue?)$/.test(text),
      )
  const relative = tokens[end]?.text === ',' ? end + 1 : end
  // « ندوة الاجتهاد القضائي التي نظمتها الهيئة »
  const isOrganised =
    language === 'ar' &&
    order < 4 &&
    /^(?:الذي|التي)$/.test(tokens[relative]?.text ?? '') &&
    /^(?:ت|ي)?(?:نظم|احتضن|عقد|اقام|اقيم|انعقد|التام)/.test(tokens[relative + 1]?.text ?? '')
  const isBracketed = language === 'ar' && isBracketedName(tokens, at + 1)
  const isLongName = isEnglishName && at - first >= 2 && isCapital(folded, tokens[at]?.start ?? 0)
  const isNamed =
    isScoped ||
    isTop ||
    isCompound(tokens, at) ||
    isAttended ||
    isQuoted ||
    (isReported && isAbout(tokens, at)) ||
    isBracketed ||
    isLongName
  // "The summit decried …": a plain noun without what it is about names nothing.
  const isPlainNoun =
    language === 'en' && first === at && !isCapital(folded, tokens[at]?.start ?? 0)
  if (isPlainNoun && !/^(?:on|for|of|about|["(«:])$/.test(tokens[at + 1]?.text ?? '')) return 0
  const fewest =
    isWeak || isCompound(tokens, at)
      ? /^(?:d'|ronde)$/.test(tokens[at + 1]?.text ?? '')
        ? 4
        : 3
      : 2
  if (length < fewest || (isWeak && !isNamed)) return 0
  return (
    (isScoped ? 3 : isEnglishName ? 2 : 0) +
    (isHeading ? 1.5 : 0) +
    // The first line is the name and nothing else.
    (isTop && order === 0 && first === 0 && end === tokens.length && length <= 5 ? 1 : 0) +
    (isCompound(tokens, at) ? 1.5 : 0) +
    (inside.some(({ text }) => /^["«]$/.test(text)) ? 1.2 : 0) +
    (isQuoted || isBracketed ? 1.6 : 0) +
    (language !== 'ar' && at > 0 && isCapital(folded, tokens[at]?.start ?? 0) ? 0.5 : 0) +
    (isOpened || isAttended || isReported ? 1.5 : 0) +
    (before.some((text) => margin.test(text)) ? -1.2 : 0) +
    (/^(?:تنظيم|استضافه|عقد)$/.test(before.at(-1) ?? '') && order > 0 ? -1 : 0) +
    (isWeak ? 0 : 0.7) +
    Math.min(length, 9) * 0.2 +
    (inside.some(({ text }) => /^(?:حول|on|sur|de|for|ل|of)$/.test(text) || /^لل?[^ا]/.test(text))
      ? 0.8
      : 0) -
    (/^["«]$/.test(before.at(-1) ?? '') && /^["»]$/.test(tokens[end]?.text ?? '') ? 1 : 0) -
    (skip === 2 ? 1.5 : 0) -
    (/^(?:هذا|هذه|ce|cette|this|that)$/.test(before.at(-1) ?? '') ? 2 : 0) -
    (language === 'ar' && skip === 0 && !noun.startsWith('ال') ? 0.5 : 0) +
    (isHeldHere ? 0.8 : isOrganised ? 1.3 : 0) -
    Math.min(order, 20) * 0.15
  )
}
