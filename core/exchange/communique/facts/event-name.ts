import { eventNouns, ordinalWords } from '../words/event-words'
import { foldWords } from '../folded-text'
import { findBefore, type Token } from '../tokens'

/** Names of two words: États généraux, table ronde, الجامعة الصيفية. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
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

/** « اليوم الأول », « la première journée »: a part of the event; « الأسبوع الأول من شهر أكتوبر »: a time. */
export const isDayOfIt = (tokens: readonly Token[], at: number): boolean =>
  (/اسبوع$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'من') ||
  (/^[وبفل]?ل?(?:ال)?(?:يوم|ورشه|جلسه)$/.test(tokens[at]?.text ?? '') &&
    isOrdinal(tokens[at + 1]?.text ?? '')) ||
  (/^(?:journee|atelier|seance|session|jour|workshop|day)$/.test(tokens[at]?.text ?? '') &&
    isOrdinal(tokens[at - 1]?.text ?? '') &&
    /^(?:la|le|l'|une?|cette|ce|the|a|chaque)$/.test(tokens[at - 2]?.text ?? 'le'))

/** « اختتمت اليوم بالعاصمة …»: today; « اليوم الدراسي » is an event. */
export const isToday = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'اليوم' && !/^ال\S{2,}(?:ي|يه|ين|يان)$/.test(tokens[at + 1]?.text ?? '')

/** "ahead of the World Summit in Baku", « في أفق القمة »: an event to come, and where it will be. */
export const isAhead = (tokens: readonly Token[], at: number): boolean =>
  findBefore(tokens, at, 8, (text) =>
    /^(?:ahead|prelude|veille|قبيل|استعدادا|تحضيرا|تمهيدا)$|^[.;]$/.test(text),
  ) >= 0 &&
  findBefore(tokens, at, 8, (text) => /^[.;,]$/.test(text)) <
    findBefore(tokens, at, 8, (text) =>
      /^(?:ahead|prelude|veille|قبيل|استعدادا|تحضيرا|تمهيدا)$/.test(text),
    )

/** « troisième », 3rd, XIIe, الثالث. */
export const isOrdinal = (word: string): boolean =>
  ordinalWords.has(word) ||
  /^\d{1,2}(?:er|e|eme|ere|nd|nde|st|rd|th)s?$/.test(word) ||
  /^[ivx]{1,5}(?:e|eme)s?$/.test(word) ||
  /^(?:twenty|thirty|forty|fifty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(
    word,
  ) ||
  /^(?:vingt|trente|quarante|cinquante)-(?:et-)?\p{L}{3,}ieme$/u.test(word)
