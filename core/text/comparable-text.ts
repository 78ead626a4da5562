/**
 * A text without what typographers and word processors do to it: kinds of spaces, quotes, dashes and digits,
 * spaces around French punctuation, marks that cannot be seen. Two texts that read the same are the same.
 */
export const comparableText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s*[\u00AB\u00BB\u201C\u201D\u201E"]\s*/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;:!?%\u061B\u061F\u066A])/g, '')
    // Groups of a number may be parted by any space or none.
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .trim()
