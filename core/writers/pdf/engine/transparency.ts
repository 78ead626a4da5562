/** Colour types of PNG whose points carry an opacity of their own. */
const typesWithAlpha: readonly number[] = [4, 6]
const colourTypeAt = 25
const firstChunkAt = 8

/** Whether a picture is a PNG that lets the paper show through, which the first part of PDF/A forbids. */
export function hasTransparency(bytes: Uint8Array | undefined): boolean {
  if (!bytes || bytes[0] !== 0x89) return false
  return typesWithAlpha.includes(bytes[colourTypeAt] ?? 0) || hasChunk(bytes, 'tRNS')
}

function hasChunk(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = firstChunkAt
  while (at + 8 <= bytes.length) {
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === name) return true
    at += 12 + view.getUint32(at)
  }
  return false
}
