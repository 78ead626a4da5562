/** A TrueType file, opened once, from which subsets are cut (ISO/IEC 14496-22). */
export interface FontFile {
  readonly table: (name: string) => Uint8Array | undefined
  /** The outline of a glyph as it stands in the file; empty for a space. */
  readonly outline: (glyph: number) => Uint8Array
  /** Widths are in units of the font. */
  readonly advance: (glyph: number) => number
  readonly leftBearing: (glyph: number) => number
}

const directoryAt = 12
const entryBytes = 16

export function openFontFile({ buffer, byteOffset, byteLength }: Uint8Array): FontFile {
  // Whoever slices a Buffer of Node's gets no copy, and would write into the font.
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  const view = viewOf(bytes)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = directoryAt + index * entryBytes
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 8)
    tables.set(name, bytes.subarray(start, start + view.getUint32(entry + 12)))
  }
  const needed = (name: string): Uint8Array => {
    const found = tables.get(name)
    if (!found) throw new Error(`a font without a table ${name} cannot be embedded`)
    return found
  }
  const outlines = needed('glyf')
  const places = viewOf(needed('loca'))
  const metrics = viewOf(needed('hmtx'))
  const hasLongPlaces = viewOf(needed('head')).getUint16(50) === 1
  const placeOf = (glyph: number): number =>
    hasLongPlaces ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2
  // Glyphs from here on are as wide as the one before it, and only their bearings are listed.
  const measured = viewOf(needed('hhea')).getUint16(34)
  return {
    table: (name) => tables.get(name),
    outline: (glyph) => outlines.subarray(placeOf(glyph), placeOf(glyph + 1)),
    advance: (glyph) => metrics.getUint16(Math.min(glyph, measured - 1) * 4),
    leftBearing: (glyph) =>
      metrics.getInt16(glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2),
  }
}

/** A view of the same bytes by which numbers of several bytes are read and written. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)
