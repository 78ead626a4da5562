import type { Language } from './language'
import { monthName } from './month-names'

interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** A year, a month or a day (`2027`, `2027-06`, `2027-06-30`) in words: `30 juin 2027`. */
export function formatDate(date: string, language: Language): string {
  return wordsOf(parts(date), language)
}

/** The days of an event: `13 et 14 novembre 2025`, `du 13 au 16 novembre 2025`; one day when both are equal. */
export function formatPeriod(from: string, to: string, language: Language): string {
  if (from === to) return formatDate(from, language)
  const [first, last] = [parts(from), parts(to)]
  const start = wordsOf(withoutCommon(first, last), language)
  const end = wordsOf(last, language)
  return isNextDay(first, last) ? pairs[language](start, end) : spans[language](start, end)
}

/** When an event is, in a sentence: `les 13 et 14 novembre 2025`, `يومي 13 و14 نونبر 2025`. */
export function duringPeriod(from: string, to: string, language: Language): string {
  const words = formatPeriod(from, to, language)
  if (from === to) return `${days.one[language]} ${words}`
  const isPair = isNextDay(parts(from), parts(to))
  if (isPair) return `${days.two[language]} ${words}`
  // A closed-up range reads « from 13 to 16 November » in a sentence; the others say from and to already.
  return language === 'en' ? `from ${words.replace(/ ?– ?/, ' to ')}` : words
}

/** What stands before one day, and before two. */
const days: Readonly<Record<'one' | 'two', Readonly<Record<Language, string>>>> = {
  one: { ar: 'يوم', fr: 'le', en: 'on', es: 'el', zgh: 'ⴰⵙⵙ ⵏ' },
  two: { ar: 'يومي', fr: 'les', en: 'on', es: 'los días', zgh: 'ⵓⵙⵙⴰⵏ ⵏ' },
}

type Joins = Readonly<Record<Language, (start: string, end: string) => string>>

const pairs: Joins = {
  ar: (start, end) => `${start} و${end}`,
  fr: (start, end) => `${start} et ${end}`,
  en: (start, end) => `${start} and ${end}`,
  es: (start, end) => `${start} y ${end}`,
  zgh: (start, end) => `${start} ⴷ ${end}`,
}

const spans: Joins = {
  ar: (start, end) => `من ${start} إلى ${end}`,
  fr: (start, end) => `du ${start} au ${end}`,
  // A range of bare days is closed up; one with words in it is spaced.
  en: (start, end) => (/^\d+$/.test(start) ? `${start}–${end}` : `${start} – ${end}`),
  es: (start, end) => `del ${start} al ${end}`,
  zgh: (start, end) => `ⵙⴳ ${start} ⴰⵔ ${end}`,
}

function parts(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number)
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) }
}

/** The year, and then the month, of the first date are said once when the last has them too. */
function withoutCommon(first: DateParts, last: DateParts): Partial<DateParts> {
  if (first.year !== last.year || first.month === undefined) return first
  const { year: _, ...monthAndDay } = first
  if (first.day === undefined || first.month !== last.month) return monthAndDay
  return { day: first.day }
}

function wordsOf({ year, month, day }: Partial<DateParts>, language: Language): string {
  const words = [
    ...(day === undefined ? [] : [dayName(day, language)]),
    ...(month === undefined ? [] : [monthName(month, language)]),
    ...(year === undefined ? [] : [String(year)]),
  ]
  return words.join(language === 'es' ? ' de ' : ' ')
}

const dayName = (day: number, language: Language): string =>
  day === 1 && language === 'fr' ? '1er' : String(day)

function isNextDay(first: DateParts, last: DateParts): boolean {
  if (first.day === undefined || last.day === undefined) return false
  return dayNumber(last) - dayNumber(first) === 1
}

/** Days since a distant day in March, so that February ends the year and leap days need no table. */
function dayNumber({ year, month = 1, day = 1 }: DateParts): number {
  const shifted = (month + 9) % 12
  const marchYear = year - (month <= 2 ? 1 : 0)
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((shifted * 306 + 5) / 10) + day
}
