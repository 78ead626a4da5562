import type { EmbeddedFont } from './pdfmake-types'
import type { Glyph } from '../fonts/glyph-run'

/** A face as one document embeds it: which code each glyph is written with. */
export interface EmbeddedFace {
  readonly font: EmbeddedFont
  /** Four hexadecimal digits. */
  readonly codeOf: (glyph: Glyph) => string
}

/**
 * One code per glyph and meaning. A glyph that several letters share (a dotless skeleton, a bracket that is
 * mirrored) would otherwise be searched for and copied as whichever came first.
 */
export function embeddedFace(font: EmbeddedFont): EmbeddedFace {
  const codes = new Map<string, string>()
  const taken = new Set<number>()
  return {
    font,
    codeOf: (glyph) => {
      const key = `${glyph.id}:${glyph.codePoints.join()}`
      const known = codes.get(key)
      if (known) return known
      const code = nextCode(font, glyph.id, taken)
      taken.add(code)
      font.widths[code] = glyph.widthMilli
      font.unicode[code] = glyph.codePoints
      const digits = code.toString(16).padStart(4, '0')
      codes.set(key, digits)
      return digits
    },
  }
}

function nextCode(font: EmbeddedFont, glyph: number, taken: ReadonlySet<number>): number {
  const code = font.subset.includeGlyph(glyph)
  if (!taken.has(code) && code !== 0) return code
  font.subset.glyphs.push(glyph)
  return font.subset.glyphs.length - 1
}
