const chunk = 8192

/**
 * UTF-8 bytes as text; null when they are none. A file cut off within its last letter still counts, and so does one
 * with a wrong byte here and there: what it stood for is lost, the rest is not.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const parts: string[] = []
  let units: number[] = []
  let letters = 0
  let wrong = 0
  for (let at = 0; at < bytes.length;) {
    const length = lengthOf(bytes[at] ?? 0)
    if (length > 0 && at + length > bytes.length) break
    const code = length === 0 ? null : codeAt(bytes, at, length)
    if (code === null) wrong++
    else if (length > 1) letters++
    // Of a Windows code page nearly every letter above 128 is wrong.
    if (wrong > 20 && wrong * 20 > letters) return null
    if (code !== null && code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff))
    else units.push(code ?? 0xfffd)
    at += code === null ? 1 : length
    if (units.length >= chunk) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
  }
  if (wrong * 20 > letters) return null
  parts.push(String.fromCharCode(...units))
  return parts.join('')
}

/** How many bytes a letter takes that begins with this one; 0 when none does. */
const lengthOf = (first: number): number => {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  return first >= 0xf0 && first < 0xf5 ? 4 : 0
}

/** The letter these bytes stand for; null when they stand for none. */
function codeAt(bytes: Uint8Array, at: number, length: number): number | null {
  const first = bytes[at] ?? 0
  let code = length === 1 ? first : first & (0x7f >> length)
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0
    if (byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const isOverlong = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return code > 0x10ffff || isOverlong || isSurrogate ? null : code
}

/** UTF-16 bytes as text; an odd last byte is left out. */
export function decodeUtf16(bytes: Uint8Array, isLowFirst: boolean): string {
  const parts: string[] = []
  for (let from = 0; from + 1 < bytes.length; from += chunk * 2) {
    const units: number[] = []
    for (let at = from; at + 1 < bytes.length && at < from + chunk * 2; at += 2) {
      const one = bytes[at] ?? 0
      const two = bytes[at + 1] ?? 0
      units.push(isLowFirst ? one | (two << 8) : (one << 8) | two)
    }
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}
