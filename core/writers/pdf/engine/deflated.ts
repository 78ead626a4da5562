import { crc32, deflateSync } from 'node:zlib'
import { Memory } from '../../../text/memory'

interface Packed {
  readonly bytes: Uint8Array
  readonly packed: Uint8Array
}

/** The pages and fonts of one long brief, in bytes before packing. */
const mostBytes = 2_000_000
const known = new Memory<Packed>(mostBytes)

/** Packs bytes. A draft shares most of its pages and fonts with the one before, and these are not packed again. */
export function deflated(bytes: Uint8Array, level: number): Uint8Array {
  const key = `${level} ${crc32(bytes)}`
  const before = known.recall(key)
  if (before && Buffer.compare(before.bytes, bytes) === 0) return before.packed
  const packed = deflateSync(bytes, { level })
  if (bytes.length <= mostBytes) known.keep(key, { bytes, packed }, bytes.length)
  return packed
}
