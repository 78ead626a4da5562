import { languages } from './language'
import { monthName } from './month-names'

const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
const months = languages.flatMap((language) => numbers.map((month) => monthName(month, language)))
const dateInWords = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,2}(?:er)? (?:${months.join('|')})(?: \\d{4})?(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Where a text names a day and its month, and the year if it follows: `14 novembre 2025`. */
export const findWordedDates = (
  text: string,
): readonly { readonly start: number; readonly end: number }[] =>
  /\d/.test(text)
    ? Array.from(text.matchAll(dateInWords), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }))
    : []
