const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in XML, between tags or between double quotes. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text

/** What no XML text may hold, however it is written: most control characters, halves of pairs, two non-characters. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- These are the ones to leave out.
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text without the characters that XML cannot hold. */
export const writableInXml = (text: string): string => text.replace(unwritable, '')
