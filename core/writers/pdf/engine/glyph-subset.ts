import { viewOf, type FontFile } from './font-file'
import { placesOfParts } from './glyph-parts'

/**
 * The glyphs of a face that one document embeds, and the font file made of them. It stands in for fontkit's
 * subset, which takes every outline apart and puts it together again, a third of the time of a short brief.
 */
export class GlyphSubset {
  /** By code; a glyph may have several. */
  readonly glyphs: number[] = [0]
  private readonly codes = new Map([[0, 0]])
  private readonly widened = new Map<number, number>()
  private readonly file: FontFile
  private readonly onPart: (code: number, advance: number) => void

  /** `onPart` hears of parts of composed glyphs, which come in only when the file is made. */
  constructor(file: FontFile, onPart: (code: number, advance: number) => void) {
    this.file = file
    this.onPart = onPart
  }

  /** The code of a glyph. */
  includeGlyph(glyph: number): number {
    const known = this.codes.get(glyph)
    if (known !== undefined) return known
    const code = this.glyphs.push(glyph) - 1
    this.codes.set(glyph, code)
    return code
  }

  /** Gives a code a width other than that of its glyph. */
  widen(code: number, advance: number): void {
    this.widened.set(code, Math.round(advance))
  }

  /** The font file, with the tables that PDF asks for. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = []
    // Parts of composed glyphs join the list while it is gone through.
    for (let code = 0; code < this.glyphs.length; code++) outlines.push(this.outlineOf(code))
    const { glyf, loca, isLong } = outlineTables(outlines)
    const tables: readonly (readonly [string, Uint8Array | undefined])[] = [
      ['cvt ', this.file.table('cvt ')],
      ['fpgm', this.file.table('fpgm')],
      ['glyf', glyf],
      ['head', this.changed('head', (view) => view.setUint16(50, isLong ? 1 : 0))],
      ['hhea', this.changed('hhea', (view) => view.setUint16(34, this.glyphs.length))],
      ['hmtx', this.metrics()],
      ['loca', loca],
      ['maxp', this.changed('maxp', (view) => view.setUint16(4, this.glyphs.length))],
      ['prep', this.file.table('prep')],
    ]
    return fileOf(tables.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])))
  }

  /** The outline of a code's glyph, its parts named by their codes. */
  private outlineOf(code: number): Uint8Array {
    const outline = this.file.outline(this.glyphs[code] ?? 0)
    const places = placesOfParts(outline)
    if (places.length === 0) return outline
    const copy = outline.slice()
    const view = viewOf(copy)
    for (const place of places) {
      const glyph = view.getUint16(place)
      const part = this.includeGlyph(glyph)
      view.setUint16(place, part)
      this.onPart(part, this.file.advance(glyph))
    }
    return copy
  }

  private metrics(): Uint8Array {
    const bytes = new Uint8Array(this.glyphs.length * 4)
    const view = viewOf(bytes)
    this.glyphs.forEach((glyph, code) => {
      view.setUint16(code * 4, this.widened.get(code) ?? this.file.advance(glyph))
      view.setInt16(code * 4 + 2, this.file.leftBearing(glyph))
    })
    return bytes
  }

  private changed(name: string, change: (view: DataView) => void): Uint8Array | undefined {
    const copy = this.file.table(name)?.slice()
    if (copy) change(viewOf(copy))
    return copy
  }
}

/** The outlines one after another, and the table of where each begins. */
function outlineTables(outlines: readonly Uint8Array[]) {
  // Short places count in twos.
  const roomOf = ({ length }: Uint8Array): number => length + (length % 2)
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + roomOf(outline), 0))
  const isLong = glyf.length > 0xffff * 2
  const loca = new Uint8Array((outlines.length + 1) * (isLong ? 4 : 2))
  const places = viewOf(loca)
  let at = 0
  for (const [code, outline] of [...outlines, new Uint8Array()].entries()) {
    if (isLong) places.setUint32(code * 4, at)
    else places.setUint16(code * 2, at / 2)
    glyf.set(outline, at)
    at += roomOf(outline)
  }
  return { glyf, loca, isLong }
}

const headBytes = 12
const entryBytes = 16
const trueType = 0x00010000
const inFours = (length: number): number => (length + 3) & ~3

/** Tables as a font file, in the order of their names and each with its checksum. */
function fileOf(tables: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const start = headBytes + entryBytes * tables.length
  const length = tables.reduce((sum, [, bytes]) => sum + inFours(bytes.length), start)
  const file = new Uint8Array(length)
  const view = viewOf(file)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, trueType)
  view.setUint16(4, tables.length)
  view.setUint16(6, entryBytes << power)
  view.setUint16(8, power)
  view.setUint16(10, entryBytes * tables.length - (entryBytes << power))
  let at = start
  for (const [index, [name, bytes]] of tables.entries()) {
    const entry = headBytes + entryBytes * index
    file.set(bytes, at)
    // The checksum of the whole file, which the head holds, is that of the font it was cut from.
    for (let letter = 0; letter < 4; letter++)
      view.setUint8(entry + letter, name.charCodeAt(letter))
    view.setUint32(entry + 4, checksum(view, at, inFours(bytes.length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += inFours(bytes.length)
  }
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
