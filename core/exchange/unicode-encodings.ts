const chunk = 8192

/** UTF-8 bytes as text; null when they are none. A file cut off within its last letter still counts. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const parts: string[] = []
  let units: number[] = []
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    const length =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0
    if (length === 0) return null
    if (at + length > bytes.length) break
    let code = length === 1 ? first : first & (0x7f >> length)
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0
      if (byte < 0x80 || byte > 0xbf) return null
      code = (code << 6) | (byte & 0x3f)
    }
    if (code > 0x10ffff || (length === 3 && code < 0x800) || (length === 4 && code < 0x10000))
      return null
    if (code >= 0xd800 && code <= 0xdfff) return null
    if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff))
    else units.push(code)
    at += length
    if (units.length >= chunk) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
  }
  parts.push(String.fromCharCode(...units))
  return parts.join('')
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
