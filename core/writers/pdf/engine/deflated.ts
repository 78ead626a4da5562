import { deflateSync } from 'node:zlib'
import { Memory } from '../../../text/memory'

/** The pages and fonts of one long brief, a few times over. */
const known = new Memory<Uint8Array>(4_000_000)

/** Packs bytes. A draft shares most of its pages and fonts with the one before, and these are not packed again. */
export function deflated(bytes: Buffer, level: number): Uint8Array {
  const key = `${level} ${bytes.toString('latin1')}`
  const before = known.recall(key)
  if (before) return before
  const packed = deflateSync(bytes, { level })
  known.keep(key, packed)
  return packed
}
