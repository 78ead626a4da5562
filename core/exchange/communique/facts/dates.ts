import { monthNames, weekdays } from '../words/months'
import type { FactReading, FactSentence } from './fact-scope'

const tens = 'عشر|(?:و ?)?العشرين|(?:و ?)?الثلاثين'
const units = 'الاول|الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر'
/** « الرابع عشر من مارس » */
const writtenDay = `(?:(?:${units})(?:\\s(?:${tens}))?|العشرين|الثلاثين)(?= من )`
const day = `(?:\\d{1,2}(?:er|st|nd|rd|th|eme)?|فاتح|${writtenDay})`
const weekday = `(?:(?:و)?(?:${weekdays}),?\\s)`
const join = `\\s{0,2}(?:,|-|/|&|et|and|au|to|until|الي|حتي|و|الي غايه)\\s{0,2}(?:le\\s|the\\s|${weekday})?`
const days = `${day}(?:${join}${day}){0,6}`
const month = `(?:de |من شهر |من |شهر |of )?(?:${monthNames})(?:\\s{0,1}[/(]\\s{0,1}(?:${monthNames})\\)?)?(?![\\p{L}])`
const year =
  '(?:\\s{0,4},?\\s{0,4}(?:من سنه |سنه |عام |لسنه )?(?:20|19|14)\\d{2}(?!\\d)(?:\\s?ه(?![\\p{L}]))?)'

/** « 13 و14 نونبر 2025 », « 30 octobre au 2 novembre 2025 », "November 13–14, 2025", 13/11/2025. */
const shapes: readonly (readonly [number, RegExp])[] = [
  [
    4,
    new RegExp(
      `(?<![\\d/.])(?:${weekday})?${days}\\s{0,2}${month}${year}?(?:${join}(?:${weekday})?${days}\\s{0,2}${month}${year}?)?${year}?`,
      'gu',
    ),
  ],
  [
    4,
    new RegExp(
      `(?:${monthNames})\\s${days}(?:${join}(?:${monthNames})\\s${days})?,?\\s{0,2}(?:20|19)\\d{2}(?!\\d)`,
      'gu',
    ),
  ],
  [
    3,
    /(?<![\d/.-])\d{1,2}(?:\s?(?:-|et|and|و)\s?\d{1,2})?\s?[/.]\s?\d{1,2}\s?[/.]\s?(?:20|14)\d{2}(?!\d)(?:\s?ه(?!\p{L}))?(?:\s?(?:-|au|to|الي)\s?\d{1,2}[/.]\d{1,2}[/.]20\d{2}(?!\d))?|(?<!\d)20\d{2}-\d{2}-\d{2}(?!\d)/gu,
  ],
  [1, new RegExp(`(?<!\\d[ ])(?:${monthNames})${year}`, 'gu')],
]

/** Dates on which something else happened: a law's, a resolution's, a page's, the next edition's. */
const otherEvent =
  /(?<![a-z]|[\u0620-\u064A]{4})(?:الصادره?|المورخه?|المورخ|dated|en date|قانون|ظهير|مرسوم|قرار|دستور|منشور|loi|dahir|decret|la circulaire|une circulaire|arrete|accord|act|law|resolution|decree|publie|mis a jour|نشر|published|updated|depuis|منذ|since|avant|قبل|before|d'ici|بحلول|افق|horizon|by(?=\s$|\s(?:early|mid|late|end)\b|\sthe end)|deadline|limite|اقصاه|prochaine?|القادم(?:ه)?|المقبل(?:ه)?|next|fonde|تاسس(?:ت)?|founded)(?![a-z])[^.;]{0,28}$/
const held =
  /(?:اختتم|انعقد|عقد|نظم|احتضن|شهد|اقيم|تنعقد|يومي|ايام|يوم|organise|tenu|tenait|tient|acheve|deroul|ouvert|accueilli|abrit|reuni|held|ended|took place|hosted|convened|organi[sz]ed|gathered|met|journees|congres|colloque|conference|forum|مؤتمر|ندوه|ملتقي|منتدي)/
const signing = /(?:fait a|حرر|done at|adopte|signe)[^.;]{0,40}$/

const comingEvent = /(?:scheduled|slated|planned|prevue?s?|المقرر|المزمع)[^.;]{0,28}$/

/** « date 2017-05-03 » at the head of a page is its own. */
const isPageDate = (found: string, before: string, order: number): boolean =>
  order < 2 && /^20\d\d-\d\d-\d\d$/.test(found) && /^\s*(?:date\s)?$/.test(before)

/** « jeudi 22 janvier 2026 » alone on one of the first lines, away from the event's name: the day the page was read. */
const isBareDay = (found: string, { block, order, nearEvent }: FactSentence): boolean =>
  order < 4 &&
  !nearEvent &&
  new RegExp(`^(?:${weekdays})`, 'u').test(block.text) &&
  block.text.length - found.length < 12

/** The days of the event, where a sentence gives them. */
export function readDates(sentence: FactSentence): readonly FactReading[] {
  const { text, start, language, order, isHeading } = sentence
  const sample = text.slice(0, 4000)
  return shapes.flatMap(([surety, shape]) =>
    [...sample.matchAll(shape)].flatMap(({ 0: whole, index }) => {
      const found = inOneScript(whole)
      const before = sample.slice(Math.max(0, index - 60), index)
      const isWhole = /(?:19|20|14)\d{2}/.test(found)
      if (agency.test(sample.slice(index + found.length, index + found.length + 30))) return []
      if (isBareDay(found, sentence)) return []
      if (isPageDate(found, sample.slice(0, index), order)) return []
      // « un sommet prévu en mars 2019 »: a month is all that is known of another event to come.
      if (surety === 1 && comingEvent.test(before)) return []
      if (otherEvent.test(before) || (!isWhole && !/\d/.test(found))) return []
      const weight =
        surety +
        (isWhole ? 3 : 0) +
        (held.test(before) ? 3 : 0) +
        (held.test(sample) ? 1 : 0) +
        (isHeading ? 1 : 0) +
        (/(?:\d.*){7}/.test(found) ? 1 : 0) -
        (signing.test(before) ? 5 : 0) -
        Math.min(order, 30) * 0.2
      return weight < 4 ? [] : [{ ...trimmed(start + index, found), weight, language }]
    }),
  )
}

/** « Laâyoune, 30/11/2023 (MAP) – »: the day of the dispatch. */
const agency =
  /^\s?[([-]{1,2}\s?(?:map|ومع|و م ع|afp|aps|tap|وات|واس|واج|wam|وام|spa|qna|قنا|petra|بترا|mena|ا ش ا|reuters|apa|pana|panapress|ami)(?![\p{L}])/u

/** « 2-4 ماي 2024 / 2-4 mai 2024 » says the same days twice. */
const inOneScript = (found: string): string => {
  const parts = found.split(/\s\/\s|\s-\s/)
  const isMixed = /[\u0620-\u064A]/.test(found) && /[a-z]{3}/.test(found)
  return isMixed && parts.length > 1 ? (parts[0] ?? found) : found
}

/** The weekday stays only where one stands inside as well: « jeudi 13 et vendredi 14 ». */
function trimmed(start: number, found: string): { start: number; end: number } {
  const opening = new RegExp(`^${weekday}`, 'u').exec(found)?.[0] ?? ''
  const inside = new RegExp(weekday, 'u').test(found.slice(opening.length))
  const skip = inside ? 0 : opening.length
  return { start: start + skip, end: start + found.trimEnd().replace(/,$/, '').length }
}
