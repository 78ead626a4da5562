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
  // Shaped words are shared, so the same glyph objects come again and again.
  const codesOfGlyphs = new Map<Glyph, string>()
  const taken = new Set<number>()
  return {
    font,
    codeOf: (glyph) => {
      const seen = codesOfGlyphs.get(glyph)
      if (seen) return seen
      const key = `${glyph.id}:${glyph.codePoints.join()}`
      const code = codes.get(key) ?? addCode(font, glyph, taken)
      codes.set(key, code)
      codesOfGlyphs.set(glyph, code)
      return code
    },
  }
}

function addCode(font: EmbeddedFont, glyph: Glyph, taken: Set<number>): string {
  const code = nextCode(font, glyph.id, taken)
  taken.add(code)
  font.widths[code] = glyph.widthMilli
  font.unicode[code] = glyph.codePoints
  return code.toString(16).padStart(4, '0')
}

function nextCode(font: EmbeddedFont, glyph: number, taken: ReadonlySet<number>): number {
  const code = font.subset.includeGlyph(glyph)
  if (!taken.has(code) && code !== 0) return code
  font.subset.glyphs.push(glyph)
  return font.subset.glyphs.length - 1
}
