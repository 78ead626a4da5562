/** A font file as Word keeps it in a document (ISO 29500-4, 2.8.1), and the key that opens it. */
export function obfuscateFont(font: Uint8Array): {
  readonly key: string
  readonly bytes: Uint8Array
} {
  const digits = keyOf(font)
  const bytes = new Uint8Array(font)
  for (let index = 0; index < 32; index += 1) {
    // The key's bytes are taken from its end, twice over.
    const place = 30 - (index % 16) * 2
    bytes[index] = (bytes[index] ?? 0) ^ Number.parseInt(digits.slice(place, place + 2), 16)
  }
  const groups = [8, 12, 16, 20, 32].map((end, index, ends) =>
    digits.slice(ends[index - 1] ?? 0, end),
  )
  return { key: `{${groups.join('-')}}`, bytes }
}

/** Thirty-two digits that follow from the font itself, so that the same file is made from it again. */
function keyOf(font: Uint8Array): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => {
      let hash = seed
      // The head of the file holds its checksums.
      for (const byte of font.subarray(0, 512)) hash = Math.imul(hash ^ byte, 0x01000193)
      return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase()
    })
    .join('')
}
