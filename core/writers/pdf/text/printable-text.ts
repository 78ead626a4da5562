/** Bidi controls: they decide the order of a line and are then left out of what is drawn. */
export const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Characters that never draw anything by themselves, so no face needs a glyph for them. */
export const isInvisible = (codePoint: number): boolean =>
  /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(String.fromCodePoint(codePoint))

/**
 * A text that every later step can take: line ends are `\n`, tabs are spaces, other control characters are
 * gone, and half of a surrogate pair is the replacement character.
 */
export const printableText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // The pattern is about control characters.
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFC]/g, '')
