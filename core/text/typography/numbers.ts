import { digit, space } from './characters'
import type { Edit, Rule } from './edit'

const groups = new RegExp(
  `(?<!${digit}|${digit}[.,/+-]|[.,/+-]|${digit}${space})[1-9\\u0661-\\u0669]${digit}{0,2}` +
    `(?:${space}${digit}{3})+(?![\\d/]|${space}${digit}|${digit})`,
  'gu',
)

/** Holds the groups of a long number together: 53 720. A plain space would swap them in Arabic. */
export const joiningGroups =
  (separator: string): Rule =>
  (text) =>
    [...text.matchAll(groups)].flatMap((match) =>
      [...match[0].matchAll(new RegExp(space, 'gu'))].map((gap) => ({
        start: match.index + gap.index,
        end: match.index + gap.index + 1,
        text: separator,
      })),
    )

const hyphenated = /(?<![\p{L}\p{N}./_-])([1-9]\d{0,3})-([1-9]\d{0,3})(?![\p{L}\p{N}/_-]|[.,]\d)/gu
/** Laws and decrees are numbered 112-12: words after which a hyphen is no range. */
const numbered =
  /(?:n[°ºo]s?|nos?\.|num[ée]ro|loi|loi-cadre|organique|dahir|d[ée]cret|circulaire|arr[êe]t[ée]|law|act|decree|ley|decreto)[\s\u00A0]*$/iu

/** An en dash between the ends of a range: 2026–2030. */
export const dashingRanges: Rule = (text) =>
  [...text.matchAll(hyphenated)].flatMap((match): readonly Edit[] => {
    const [, from = '', to = ''] = match
    if (Number(to) <= Number(from) || numbered.test(text.slice(0, match.index))) return []
    const start = match.index + from.length
    return [{ start, end: start + 1, text: '–' }]
  })

const western =
  /(?<![\p{Script=Latin}\d]|\p{Script=Latin}[\s\u00A0_.-])\d(?:[\d., \u00A0/:-]*\d)?(?![\p{Script=Latin}\d])/gu

/** Arabic-Indic digits for the numbers of an Arabic text; those of Latin words and references stay. */
export const arabicIndicDigits: Rule = (text) =>
  [...text.matchAll(western)].flatMap((match) => {
    const number = match[0]
    return [...number].flatMap((character, offset): readonly Edit[] => {
      const start = match.index + offset
      const replacement = arabicIndic(character, number.slice(offset + 1))
      return replacement === character ? [] : [{ start, end: start + 1, text: replacement }]
    })
  })

function arabicIndic(character: string, rest: string): string {
  if (character >= '0' && character <= '9') {
    return String.fromCharCode(0x0660 + Number(character))
  }
  return character === ',' && /^\d{1,2}(?!\d)/.test(rest) ? '\u066B' : character
}
