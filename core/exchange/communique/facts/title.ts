import { eventNouns, ordinalWords, scopes, titleEnds, weakNouns } from '../words/event-words'
import { readActionWord } from '../arabic-words'
import { needWords } from '../words/arabic-triggers'
import { foldWords } from '../folded-text'
import { countWords, findFrom, type Token } from '../tokens'
import { cityBehindPrefix, cityLength } from './city-at'
import { isCapital, type FactReading, type FactSentence } from './fact-scope'

/** A title's reading, with the token of its noun for the edition to be looked for beside it. */
export interface TitleReading extends FactReading {
  readonly noun: number
  readonly sentence: FactSentence
}

/** The names of events a sentence holds: المؤتمر الدولي ل…, Congrès international de …, International Conference on …. */
export function readTitles(sentence: FactSentence): readonly TitleReading[] {
  return sentence.tokens.flatMap((_, at) => {
    const skip = isCompound(sentence.tokens, at) ? 0 : eventPrefix(sentence.tokens[at]?.text ?? '')
    if (skip === null || isPress(sentence.tokens, at) || isDayOfIt(sentence.tokens, at)) return []
    if (isToday(sentence.tokens, at)) return []
    const first = firstToken(sentence, at)
    const end = titleEnd(sentence, at)
    const from = (sentence.tokens[first]?.start ?? 0) + (first === at ? skip : 0)
    const to = sentence.tokens[end - 1]?.end ?? from
    const weight = weigh(sentence, { at, first, end, skip })
    return weight < 3.2
      ? []
      : [{ start: from, end: to, weight, language: sentence.language, noun: at, sentence }]
  })
}

/** Names of two words: États généraux, table ronde, الجامعة الصيفية. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  compounds.has(`${tokens[at]?.text} ${tokens[at + 1]?.text}`)

const compounds = new Set(
  foldWords(
    `États généraux|table ronde|tables rondes|école d'|université d'|summer school|round table|الجامعة الصيفية|الجامعة الشتوية|الجامعة الربيعية|المائدة المستديرة|مائدة مستديرة|الحلقة الدراسية|الخلوة العلمية|المدرسة الصيفية`,
  ).split('|'),
)

/** The length of the prefix before an event's noun; null when the word is no such noun. */
export function eventPrefix(word: string): number | null {
  if (eventNouns.has(word)) return 0
  for (const [prefix, skip] of prefixes) {
    if (word.startsWith(prefix) && eventNouns.has(word.slice(prefix.length))) return skip
  }
  return null
}

const prefixes = [
  ['ال', 0],
  ['وال', 1],
  ['بال', 1],
  ['لال', 1],
  ['لل', 2],
  ['فال', 1],
  ['ل', 1],
  ['ب', 1],
  ['و', 1],
] as const

/** « اليوم الأول », « la première journée »: a part of the event. */
export const isDayOfIt = (tokens: readonly Token[], at: number): boolean =>
  (/^[وبفل]?ل?(?:ال)?(?:يوم|ورشه|جلسه)$/.test(tokens[at]?.text ?? '') &&
    isOrdinal(tokens[at + 1]?.text ?? '')) ||
  (/^(?:journee|atelier|seance|session|jour|workshop|day)$/.test(tokens[at]?.text ?? '') &&
    isOrdinal(tokens[at - 1]?.text ?? '') &&
    /^(?:la|le|l'|une?|cette|ce|the|a|chaque)$/.test(tokens[at - 2]?.text ?? 'le'))

/** « اختتمت اليوم بالعاصمة …»: today; « اليوم الدراسي » is an event. */
const isToday = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'اليوم' && !/^ال\S{2,}(?:ي|يه|ين|يان)$/.test(tokens[at + 1]?.text ?? '')

const isPress = (tokens: readonly Token[], at: number): boolean =>
  /^(?:صحفي|صحفيه|الصحفي|الصحفيه|صحافي|صحافيه|presse|inaugurale?|press|room|pleniere|plenaire)$/.test(
    tokens[at + 1]?.text ?? '',
  ) ||
  tokens.slice(at + 1, at + 3).some(({ text }) => text === 'presse') ||
  /^(?:press|keynote|news|video|prochain|prochaine|next)$/.test(tokens[at - 1]?.text ?? '')

/** In English the words that qualify stand before the noun, the number of the edition first of all. */
function firstToken({ tokens, folded, language }: FactSentence, at: number): number {
  // « 3e Rencontre », « sixièmes Assises »: the number stands in the name.
  if (language === 'fr') return isOrdinal(tokens[at - 1]?.text ?? '') ? at - 1 : at
  if (language === 'ar') return at
  let first = at
  while (first > 0) {
    const before = tokens[first - 1]
    if (before && isOrdinal(before.text) && !/^(?:of|and)$/.test(tokens[first - 2]?.text ?? ''))
      return first - 1
    // "Economic and Social Development Summit": capitals to either side of "and" are one name.
    const isWithin =
      before?.text === 'and' &&
      isNameWord(folded, tokens[first]) &&
      isNameWord(folded, tokens[first - 2])
    if (isWithin) {
      first -= 2
      continue
    }
    if (!before?.isWord || /^(?:the|a|an|this|of|and|at|in)$/.test(before.text)) break
    if (!scopes.has(before.text) && !isCapital(folded, before.start)) break
    first--
  }
  return first
}

const isNameWord = (folded: FactSentence['folded'], token: Token | undefined): boolean =>
  token !== undefined && token.isWord && isCapital(folded, token.start)

export const isOrdinal = (word: string): boolean =>
  ordinalWords.has(word) ||
  /^\d{1,2}(?:er|e|eme|ere|nd|nde|st|rd|th)s?$/.test(word) ||
  /^[ivx]{1,5}(?:e|eme)s?$/.test(word) ||
  /^(?:twenty|thirty|forty|fifty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(
    word,
  ) ||
  /^(?:vingt|trente|quarante|cinquante)-(?:et-)?\p{L}{3,}ieme$/u.test(word)

function titleEnd({ tokens, folded, language }: FactSentence, at: number): number {
  // A name in English is written with capitals: where they end, the sentence goes on.
  const isEnglishName = language === 'en' && isCapital(folded, tokens[at]?.start ?? 0)
  let end = at + 1
  for (; end < tokens.length && end - at < 34; end++) {
    const token = tokens[end]
    const text = token?.text ?? ''
    if (/^["«]$/.test(text)) return quotedEnd(tokens, end)
    if (text === ':' && /^["«]$/.test(tokens[end + 1]?.text ?? ''))
      return quotedEnd(tokens, end + 1)
    if (isSubtitle(tokens, at, end)) continue
    if (token?.isWord !== true || titleEnds.has(text)) break
    if (opensLine(folded, tokens, end) && end - at >= 4) break
    if (language === 'fr' && end === at + 1 && /^(?:la|le|les|l')$/.test(text)) break
    if (language === 'ar' && readActionWord(folded, token)?.preposition === 'ب') break
    if (needWords.has(tokens[end + 1]?.text ?? '')) break
    const isSeat =
      /^(?:in|at)$/.test(text) &&
      tokens.slice(end + 1, end + 5).some((later) => later.text === 'capital')
    if (isEnglishName && isSeat) break
    if (isEnglishName && !isCapital(folded, token.start) && !nameJoiner.test(text)) break
    if (
      language === 'ar' &&
      (cityBehindPrefix(tokens, end) || (text === 'في' && isDateOrCity(tokens, end + 1)))
    )
      break
    if (
      /^(?:a|in|at|au|en)$/.test(text) &&
      (cityLength(tokens, end + 1) > 0 || /^\d/.test(tokens[end + 1]?.text ?? ''))
    )
      break
    if (
      language === 'fr' &&
      text === 'a' &&
      isCapital(folded, tokens[end + 1]?.start ?? 0) &&
      !/^(?:l'|la)$/.test(tokens[end + 1]?.text ?? '')
    )
      break
    if (/^(?:les|du|le|on|from|the|des|et)$/.test(text) && /^\d/.test(tokens[end + 1]?.text ?? ''))
      break
    if (/^\d/.test(text) && end > at + 1 && !/^20\d\d$/.test(text)) break
  }
  while (end > at + 1 && trailing.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/** « حول دولة القانون: واقع وآفاق », « sur l'eau : enjeux et perspectives »: a short second half of the name. */
function isSubtitle(tokens: readonly Token[], noun: number, at: number): boolean {
  if (tokens[at]?.text !== ':') return false
  const isTopical = tokens
    .slice(noun, at)
    .some(({ text }) => /^(?:حول|عن|بعنوان|sur|autour|on)$/.test(text))
  const stop = findFrom(
    tokens,
    at + 1,
    9,
    (text) => !/[\p{L}]/u.test(text) || titleEnds.has(text.replace(/^و(?=ال)/, '')),
  )
  return isTopical && stop - at > 2 && /^(?:[\p{L}]{3,})$/u.test(tokens[at + 1]?.text ?? '')
}

/** The next line begins with a capital, after a line that could end. */
function opensLine(
  { text }: FactSentence['folded'],
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || !/^[a-z]/.test(token.text)) return false
  return text.slice(before.end, token.start).includes('\n') && !trailing.test(before.text)
}

const nameJoiner =
  /^(?:of|on|for|the|and|in|to|with|a|an|from|at|towards|toward|through|between|against|across|by|s|as|or|into|beyond|via|\d+)$/

const trailing =
  /^(?:de|du|des|la|le|les|l'|d'|et|a|au|en|dans|sur|في|من|علي|الي|و|حول|on|in|the|of|and|for|at|by)$/

const isDateOrCity = (tokens: readonly Token[], at: number): boolean =>
  /^\d/.test(tokens[at]?.text ?? '') ||
  cityLength(tokens, at) > 0 ||
  /^(?:مدينه|دورته|دورتها|نسخته|نسختها|الفتره|اختتام|افتتاح|ختام|اطار|مقر|رحاب|قاعه|ضيافه|فندق)$/.test(
    tokens[at]?.text ?? '',
  )

/** A name given between quotation marks belongs to the title, marks included. */
function quotedEnd(tokens: readonly Token[], opening: number): number {
  const closing = tokens[opening]?.text === '«' ? '»' : '"'
  const end = findFrom(tokens, opening + 1, 40, (text) => text === closing)
  return end > 0 && end - opening < 40 ? end + 1 : opening
}

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

function weigh(
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
  const isLongName = isEnglishName && at - first >= 2 && isCapital(folded, tokens[at]?.start ?? 0)
  const isNamed =
    isScoped || isTop || isCompound(tokens, at) || isAttended || isQuoted || isLongName
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
    (isCompound(tokens, at) ? 1.5 : 0) +
    (inside.some(({ text }) => /^["«]$/.test(text)) ? 1.2 : 0) +
    (isQuoted ? 1.6 : 0) +
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
    (language === 'ar' && skip === 0 && !noun.startsWith('ال') ? 0.5 : 0) -
    Math.min(order, 20) * 0.15
  )
}
