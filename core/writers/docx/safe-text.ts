// What XML 1.0 cannot hold, and explicit embeddings, overrides and isolates: an unclosed one would turn the text around.
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/g

/** Any of these, tabs and other ends of lines, and halves of pairs; most texts hold none. */
const unsafe =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** Text that any reader of the file can take: no control characters, no half characters, no direction overrides. */
export const safeText = (text: string): string =>
  unsafe.test(text)
    ? wellFormed(text)
        .replace(/\t/g, ' ')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(unprintable, '')
    : text

/** Replaces halves of surrogate pairs, which no encoding can carry. */
const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
