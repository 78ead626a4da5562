import { digit, space } from './characters'
import { replacing, where, type Edit, type Rule } from './edit'

const pattern = (source: string): RegExp => new RegExp(source, 'gu')

const arabicMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const isArabic = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{Script=Arabic}/u.test(letter)

/** Arabic comma, semicolon and question mark, except inside a number and between two Latin words. */
const turningMarks: Rule = (text) =>
  [...text.matchAll(/[,;?]/g)].flatMap(({ 0: mark, index }): readonly Edit[] => {
    const before = text.slice(0, index).match(/\p{L}(?=\P{L}*$)/u)?.[0]
    const after = text.slice(index + 1).match(/\p{L}/u)?.[0]
    const isInNumber = /^\d[,;?]\d$/.test(text.slice(Math.max(0, index - 1), index + 2))
    // A Latin name may end an Arabic sentence, whose mark is then still Arabic.
    const isInArabic = isArabic(before) || isArabic(after) || endsArabic(text, before, after)
    if (isInNumber || !isInArabic) return []
    return [{ start: index, end: index + 1, text: arabicMarks[mark] ?? mark }]
  })

const endsArabic = (text: string, before?: string, after?: string): boolean =>
  (before === undefined || after === undefined) && /\p{Script=Arabic}/u.test(text)

/** Arabic punctuation: its own marks, close to the word before, one space from the word after. */
export const arabicRules: readonly Rule[] = [
  where(/[,;?]/, turningMarks),
  where(
    new RegExp(`${space}[،؛؟]`),
    replacing(pattern(`(?<=[\\p{L}\\p{M}\\p{N}»)\\]%…])${space}+(?=[،؛؟])`), ''),
  ),
  where(
    new RegExp(`${space}[!:.]`),
    replacing(pattern(`(?<=[\\p{L}\\p{M}\\p{N}»)\\]%])${space}+(?=[!:.](?:[\\s»)\\]]|$))`), ''),
  ),
  where(/[،؛؟]/, replacing(pattern(`(?<=[،؛؟])(?=[\\p{L}(«])`), ' ', 'left')),
  where(/«/, replacing(pattern(`(?<=«)${space}+(?=\\S)`), '')),
  where(/»/, replacing(pattern(`(?<=\\S)${space}+(?=»)`), '')),
  // Arabic sets the sign close to its number.
  where(/[%\u066A]/, replacing(pattern(`(?<=${digit})${space}+(?=[%\\u066A])`), '')),
]
