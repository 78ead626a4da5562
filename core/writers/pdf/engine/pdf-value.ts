/** A number as PDF takes it: no exponent, three decimals at most. */
export const pdfNumber = (value: number): string => String(Math.round(value * 1000) / 1000)

/**
 * A value in the shape pdfkit keeps it (names are strings, strings are boxed), written as short as PDF
 * allows. pdfkit writes one entry a line, which structure trees repeat thousands of times.
 */
export function pdfValue(value: unknown): string {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return pdfNumber(value)
  if (Array.isArray(value)) return `[${value.map(pdfValue).join(' ')}]`
  if (value instanceof String) return pdfString(value.valueOf())
  if (value instanceof Date)
    return pdfString(`D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z`)
  if (Buffer.isBuffer(value)) return `<${value.toString('hex')}>`
  if (isDictionary(value)) return dictionary(value)
  // References and name trees write themselves.
  return String(value)
}

function dictionary(entries: Readonly<Record<string, unknown>>): string {
  let text = '<<'
  for (const key in entries) {
    const value = entries[key]
    if (value === undefined) continue
    const written = pdfValue(value)
    text += selfDelimiting.test(written) ? `/${key}${written}` : `/${key} ${written}`
  }
  return `${text}>>`
}

const selfDelimiting = /^[/([<]/

const isDictionary = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A text string, its bytes one character each: ASCII as it is, anything else as UTF-16. */
export function pdfString(text: string): string {
  // The pattern is about control characters.
  // oxlint-disable-next-line no-control-regex
  const bytes = /^[\x00-\x7F]*$/.test(text) ? text : utf16(text)
  return `(${bytes.replace(/[\\()\r\n]/g, (character) => escapes[character] ?? character)})`
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\r': '\\r',
  '\n': '\\n',
}

const utf16 = (text: string): string =>
  Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1')
