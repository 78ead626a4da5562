import { isoDateSchema } from '../../model/dates'
import { foldWords } from './folded-text'
import { monthNames, monthNumber } from './words/months'

/** The first and the last day of an event, `2025-11-13`. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Reads « 13 و14 نونبر 2025 », "30 October to 2 November 2025", 13/11/2025; null where a day or a year is missing. */
export function readPeriod(text: string): Period | null {
  const folded = foldWords(text)
  const days = numericDays(folded) ?? wordedDays(folded)
  const [from] = days.toSorted()
  const to = days.toSorted().at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

function numericDays(text: string): readonly string[] | null {
  const iso = [...text.matchAll(/(20\d{2})-(\d{2})-(\d{2})/g)].flatMap(([, year, month, day]) =>
    dayOf(year, month, day),
  )
  if (iso.length > 0) return iso
  const found =
    /(\d{1,2})(?:\s?(?:-|et|and|و)\s?(\d{1,2}))?\s?[/.]\s?(\d{1,2})\s?[/.]\s?(20\d{2})/.exec(text)
  if (!found) return null
  const [, one, other, month, year] = found
  return [...dayOf(year, month, one), ...(other === undefined ? [] : dayOf(year, month, other))]
}

/** Each run of days takes the month that follows it, or in English stands before it. */
function wordedDays(text: string): readonly string[] {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0]
  const months = [...text.matchAll(new RegExp(`(?<![\\p{L}])(?:${monthNames})(?![\\p{L}])`, 'gu'))]
  return [...text.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].flatMap(({ 0: day, index }) => {
    const month = months.find((found) => found.index > index) ?? months.at(-1)
    const before = months.findLast((found) => found.index < index)
    const isEnglishOrder =
      before !== undefined &&
      months[0] !== undefined &&
      months[0].index < (/(?<!\d)\d{1,2}(?!\d)/.exec(text)?.index ?? 0)
    const name = (isEnglishOrder ? before : month)?.[0]
    return name === undefined ? [] : dayOf(year, String(monthNumber(name)), day)
  })
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string[] {
  const found = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isoDateSchema.safeParse(found).success ? [found] : []
}
