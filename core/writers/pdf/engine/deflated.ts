import { crc32, deflateSync } from 'node:zlib'

interface Packed {
  readonly bytes: Buffer
  readonly level: number
  readonly packed: Uint8Array
}

/** The pages and fonts of one long brief, a few times over, in bytes before packing. */
const mostBytes = 4_000_000
const known = new Map<number, Packed>()
let knownBytes = 0

/** Packs bytes. A draft shares most of its pages and fonts with the one before, and these are not packed again. */
export function deflated(bytes: Buffer, level: number): Uint8Array {
  const key = crc32(bytes)
  const before = known.get(key)
  if (before && before.level === level && before.bytes.equals(bytes)) return before.packed
  const packed = deflateSync(bytes, { level })
  forget(key)
  if (bytes.length <= mostBytes) {
    known.set(key, { bytes, level, packed })
    knownBytes += bytes.length
  }
  // A map keeps the order in which its entries came.
  for (const oldest of known.keys()) {
    if (knownBytes <= mostBytes) break
    forget(oldest)
  }
  return packed
}

function forget(key: number): void {
  knownBytes -= known.get(key)?.bytes.length ?? 0
  known.delete(key)
}
