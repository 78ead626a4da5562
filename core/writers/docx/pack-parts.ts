import { strToU8, zipSync, type Zippable } from 'fflate'

/** Zip cannot hold an earlier date, and a later one would say when the file was made. */
const zipTime = '1980-01-01T12:00:00'
/** Nearly all there is to gain, in half the time of the usual level. */
const compression = 2
const leastPacked = 2000

/** Packs the parts of a package into a zip file that is the same whenever it is made. */
export function packParts(
  parts: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    // Pictures are packed already, and for small parts it costs more time than it saves room.
    const isPacked = bytes.length > leastPacked && !path.startsWith('word/media/')
    files[path] = [bytes, { level: isPacked ? compression : 0 }]
  }
  return zipSync(files, { mtime: zipTime })
}

/**
 * Two zip files as one, without unpacking what they hold. Both are of our own making: no comments, and the
 * places of their files in four bytes.
 */
export function joinPacked(first: Uint8Array, second: Uint8Array): Uint8Array {
  const [one, other] = [directoryOf(first), directoryOf(second)]
  const directory = new Uint8Array(other.directory)
  moveEntries(directory, one.start)
  const joined = new Uint8Array(first.length + second.length - endLength)
  const view = new DataView(joined.buffer)
  const start = one.start + other.start
  const length = one.directory.length + directory.length
  joined.set(first.subarray(0, one.start), 0)
  joined.set(second.subarray(0, other.start), one.start)
  joined.set(one.directory, start)
  joined.set(directory, start + one.directory.length)
  const end = start + length
  view.setUint32(end, endSignature, true)
  view.setUint16(end + 8, one.count + other.count, true)
  view.setUint16(end + 10, one.count + other.count, true)
  view.setUint32(end + 12, length, true)
  view.setUint32(end + 16, start, true)
  return joined
}

const endSignature = 0x06054b50
const endLength = 22
const entryLength = 46

function directoryOf(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - endLength
  if (view.getUint32(end, true) !== endSignature) throw new Error('not a zip file of our own')
  const start = view.getUint32(end + 16, true)
  const length = view.getUint32(end + 12, true)
  return {
    start,
    count: view.getUint16(end + 10, true),
    directory: zip.subarray(start, start + length),
  }
}

/** Says of each file that it stands so much further back. */
function moveEntries(directory: Uint8Array, distance: number): void {
  const view = new DataView(directory.buffer)
  for (let place = 0; place < directory.length;) {
    view.setUint32(place + 42, view.getUint32(place + 42, true) + distance, true)
    const texts = [28, 30, 32].map((offset) => view.getUint16(place + offset, true))
    place += entryLength + texts.reduce((sum, length) => sum + length, 0)
  }
}
