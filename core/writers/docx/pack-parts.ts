import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a package as the zip file holds it. */
export interface PackedPart {
  readonly path: string
  readonly bytes: Uint8Array
  readonly isDeflated: boolean
  /** Of the part itself, before it was packed. */
  readonly checksum: number
  readonly length: number
}

/** Most of what there is to gain, in less than half the time of the usual level. */
const compression = 3
const leastPacked = 2000

/** Packs one part; the same part is packed the same whenever that happens. */
export function packPart(path: string, content: string | Uint8Array): PackedPart {
  const whole = typeof content === 'string' ? Buffer.from(content) : content
  // Pictures are packed already, and for small parts it costs more time than it saves room.
  const isDeflated = whole.length > leastPacked && !path.startsWith('word/media/')
  const bytes = isDeflated ? deflateRawSync(whole, { level: compression }) : whole
  return { path, bytes, isDeflated, checksum: crc32(whole), length: whole.length }
}

/** Noon of 1 January 1980, the first day zip knows: a true time would say when the file was made. */
const zipTime = 0x0021_6000

/** Packed parts as one zip file (PKWARE's APPNOTE, 4.3), without extra fields or comments. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const places: number[] = []
  const pieces: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const part of parts) {
    places.push(length)
    add(header(localSignature, 30, part))
    add(part.bytes)
  }
  const directory = length
  parts.forEach((part, index) => add(directoryEntry(part, places[index] ?? 0)))
  add(endOfDirectory(parts.length, directory, length - directory))
  return Buffer.concat(pieces, length)
}

const localSignature = 0x0403_4b50
const entrySignature = 0x0201_4b50
const endSignature = 0x0605_4b50
const entryLength = 46

/** Says that a file is unpacked by deflate, and that its name is in UTF-8. */
const version = 20
const namesAreUtf8 = 0x0800

/** What a part's own header and its entry in the directory have in common, and room for the rest. */
function header(signature: number, room: number, part: PackedPart): Buffer {
  const name = Buffer.from(part.path)
  const bytes = Buffer.alloc(room + name.length)
  const isEntry = signature === entrySignature
  bytes.writeUInt32LE(signature)
  if (isEntry) bytes.writeUInt16LE(version, 4)
  const at = isEntry ? 6 : 4
  bytes.writeUInt16LE(version, at)
  bytes.writeUInt16LE(namesAreUtf8, at + 2)
  bytes.writeUInt16LE(part.isDeflated ? 8 : 0, at + 4)
  bytes.writeUInt32LE(zipTime, at + 6)
  bytes.writeUInt32LE(part.checksum, at + 10)
  bytes.writeUInt32LE(part.bytes.length, at + 14)
  bytes.writeUInt32LE(part.length, at + 18)
  bytes.writeUInt16LE(name.length, at + 22)
  bytes.set(name, room)
  return bytes
}

function directoryEntry(part: PackedPart, place: number): Buffer {
  const bytes = header(entrySignature, entryLength, part)
  bytes.writeUInt32LE(place, 42)
  return bytes
}

function endOfDirectory(count: number, place: number, length: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(endSignature)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(place, 16)
  return bytes
}
