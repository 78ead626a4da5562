import { deflateSync } from 'node:zlib'

/** An object that has no stream of its own, written down. */
export interface PackedObject {
  readonly id: number
  readonly text: string
}

/** Readers unpack a whole stream for one object of it. */
const objectsInStream = 400

/** Objects in groups that one object stream holds each (ISO 32000-1, 7.5.7). */
export function groupsOf(objects: readonly PackedObject[]): readonly (readonly PackedObject[])[] {
  const count = Math.ceil(objects.length / objectsInStream)
  return Array.from({ length: count }, (_, index) =>
    objects.slice(index * objectsInStream, (index + 1) * objectsInStream),
  )
}

/** An object stream, its dictionary included. */
export function objectStream(objects: readonly PackedObject[]): Buffer {
  let heads = ''
  let bodies = ''
  for (const { id, text } of objects) {
    heads += `${id} ${bodies.length} `
    bodies += `${text}\n`
  }
  const facts = `/Type/ObjStm/N ${objects.length}/First ${heads.length}`
  return streamOf(facts, Buffer.from(heads + bodies, 'latin1'))
}

/** Where an object is: at an offset of the file, or the nth in an object stream; object 0 is none. */
export type ObjectPlace =
  { readonly offset: number } | { readonly stream: number; readonly index: number } | undefined

const rowBytes = 7

/** A cross-reference stream (7.5.8): a row for every object, stored as the difference to the row above. */
export function crossReferenceStream(places: readonly ObjectPlace[], trailer: string): Buffer {
  const rows = Buffer.alloc(places.length * rowBytes)
  places.forEach((place, id) => writeRow(rows, id * rowBytes, place))
  const differences = Buffer.alloc(places.length * (rowBytes + 1))
  for (let row = 0; row < places.length; row++) {
    const start = row * (rowBytes + 1)
    // Predictor "up" of PNG.
    differences[start] = 2
    for (let i = 0; i < rowBytes; i++) {
      const above = row === 0 ? 0 : (rows[(row - 1) * rowBytes + i] ?? 0)
      differences[start + 1 + i] = (rows[row * rowBytes + i] ?? 0) - above
    }
  }
  const predictor = `/DecodeParms<</Predictor 12/Columns ${rowBytes}>>`
  return streamOf(`/Type/XRef/W[1 4 2]${predictor}${trailer}`, differences)
}

function writeRow(rows: Buffer, at: number, place: ObjectPlace): void {
  if (!place) {
    rows.writeUInt16BE(0xffff, at + 5)
  } else if ('offset' in place) {
    rows[at] = 1
    rows.writeUInt32BE(place.offset, at + 1)
  } else {
    rows[at] = 2
    rows.writeUInt32BE(place.stream, at + 1)
    rows.writeUInt16BE(place.index, at + 5)
  }
}

function streamOf(facts: string, content: Buffer): Buffer {
  const packed = deflateSync(content)
  return Buffer.concat([
    Buffer.from(`<<${facts}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}
