import { zlibSync } from 'fflate'
import { joinBytes } from '../../text/join-bytes'

type Modules = readonly (readonly boolean[])[]

/** The picture drawn last, which the next document mostly asks for again. */
let last: { readonly key: string; readonly bytes: Uint8Array } | undefined

/** Black and white PNG of a matrix of modules, crisp at `dotsPerInch` when printed `widthPt` wide. */
export function modulePicture(rows: Modules, widthPt: number, dotsPerInch = 600): Uint8Array {
  const key = `${widthPt} ${dotsPerInch} ${rows.map((row) => row.map(Number).join('')).join(' ')}`
  if (last?.key !== key) last = { key, bytes: drawModules(rows, widthPt, dotsPerInch) }
  return last.bytes
}

function drawModules(rows: Modules, widthPt: number, dotsPerInch: number): Uint8Array {
  const count = Math.max(1, rows.length)
  const scale = Math.max(1, Math.ceil((widthPt / 72) * (dotsPerInch / count)))
  const side = count * scale
  const bytesPerLine = 1 + Math.ceil(side / 8)
  const lines = new Uint8Array(bytesPerLine * side)
  for (let y = 0; y < side; y++) {
    const row = rows[Math.floor(y / scale)] ?? []
    for (let x = 0; x < side; x++) {
      if (row[Math.floor(x / scale)]) continue
      // One bit a dot, the first in the highest bit; set is white. Each line opens with its filter, none.
      const place = y * bytesPerLine + 1 + (x >> 3)
      lines[place] = (lines[place] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return png(side, side, { bitDepth: 1, colourType: 0 }, lines)
}

/** A PNG of one dot in one colour, to be stretched over a surface. */
export function dotPicture(colour: string): Uint8Array {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  )
  return png(1, 1, { bitDepth: 8, colourType: 2 }, Uint8Array.of(0, red, green, blue))
}

interface PixelFormat {
  readonly bitDepth: number
  readonly colourType: number
}

function png(width: number, height: number, format: PixelFormat, lines: Uint8Array): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([format.bitDepth, format.colourType], 8)
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(lines, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  )
  bytes.set(content, 8)
  view.setUint32(8 + content.length, checksum(bytes.subarray(4, 8 + content.length)))
  return bytes
}

/** CRC-32 as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
