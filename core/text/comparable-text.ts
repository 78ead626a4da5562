/**
 * A text without what typographers and word processors do to it: kinds of spaces, quotes, dashes and digits,
 * spaces around French punctuation, marks that cannot be seen. Two texts that read the same are the same.
 */
export function comparableText(text: string): string {
  let same = text.normalize('NFC')
  if (set.test(same)) {
    same = same
      .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[\u2018\u2019\u02BC]/g, "'")
      .replace(/\s*[\u00AB\u00BB\u201C\u201D\u201E"]\s*/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\u2026/g, '...')
  }
  if (unevenSpace.test(same)) same = same.replace(/\s+/g, ' ')
  return (
    same
      .replace(/ (?=[;:!?%\u061B\u061F\u066A])/g, '')
      // Groups of a number may be parted by any space or none.
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
      .trim()
  )
}

const unevenSpace = /\s{2}|[^\S ]/
/** Any of the signs that are replaced; many texts hold none. */
const set =
  /["\u00AB\u00AD\u00BB\u02BC\u0660-\u0669\u06F0-\u06F9\u200B\u200E\u200F\u2010-\u2015\u2018-\u201E\u2026\u202A-\u202E\u2060\u2066-\u2069\u2212\uFEFF]/
