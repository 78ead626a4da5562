/**
 * Eight hexadecimal digits that stand for a text (FNV-1a over its UTF-16 code units). How words are
 * spaced does not count: a new line break makes no translation stale.
 */
export function hashText(text: string): string {
  const spaced = text.trim().replace(/\s+/g, ' ')
  let hash = 0x811c9dc5
  for (let index = 0; index < spaced.length; index += 1) {
    const unit = spaced.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
