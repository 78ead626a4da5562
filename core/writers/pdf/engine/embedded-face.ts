import type { EmbeddedFont } from './pdfmake-types'
import type { Glyph, GlyphRun } from '../fonts/glyph-run'
import type { ShownRun } from './text-operators'

/** A face as one document embeds it: which code each glyph is written with. */
export interface EmbeddedFace {
  readonly font: EmbeddedFont
  /** Four hexadecimal digits, for a glyph widened by some thousandths of the size. */
  readonly codeOf: (glyph: Glyph, extraMilli: number) => string
  /** A shaped text in a size, written when it first comes: most words of a document come again. */
  readonly shownAt: (sizePt: number, run: GlyphRun, show: () => ShownRun) => ShownRun
}

/**
 * One code per glyph, meaning and width. A glyph that several letters share (a dotless skeleton, a bracket
 * that is mirrored) would otherwise be searched for and copied as whichever came first.
 */
export function embeddedFace(font: EmbeddedFont): EmbeddedFace {
  const codes = new Map<string, string>()
  // Shaped words are shared, so the same glyph objects come again and again.
  const usualCodes = new Map<Glyph, string>()
  const taken = new Set<number>()
  const widen = widenedGlyphs(font)
  const addCode = (glyph: Glyph, extraMilli: number): string => {
    const code = nextCode(font, glyph.id, taken)
    taken.add(code)
    font.widths[code] = glyph.widthMilli + extraMilli
    font.unicode[code] = glyph.codePoints
    if (extraMilli > 0) widen(code, (glyph.widthMilli + extraMilli) / font.scale)
    return code.toString(16).padStart(4, '0')
  }
  const shown = new Map<number, Map<GlyphRun, ShownRun>>()
  return {
    font,
    shownAt: (sizePt, run, show) => {
      const ofSize = shown.get(sizePt) ?? new Map<GlyphRun, ShownRun>()
      const known = ofSize.get(run) ?? show()
      ofSize.set(run, known)
      shown.set(sizePt, ofSize)
      return known
    },
    codeOf: (glyph, extraMilli) => {
      const usual = extraMilli === 0 ? usualCodes.get(glyph) : undefined
      if (usual) return usual
      const key = `${glyph.id}:${extraMilli}:${glyph.codePoints.join()}`
      const code = codes.get(key) ?? addCode(glyph, extraMilli)
      codes.set(key, code)
      if (extraMilli === 0) usualCodes.set(glyph, code)
      return code
    },
  }
}

function nextCode(font: EmbeddedFont, glyph: number, taken: ReadonlySet<number>): number {
  const code = font.subset.includeGlyph(glyph)
  if (!taken.has(code) && code !== 0) return code
  font.subset.glyphs.push(glyph)
  return font.subset.glyphs.length - 1
}

/** Gives glyphs of the embedded subset the width the document says they have, as PDF/A demands. */
function widenedGlyphs(font: EmbeddedFont): (code: number, advance: number) => void {
  const { subset } = font
  const advances = new Map<number, number>()
  const addGlyph = subset._addGlyph.bind(subset)
  subset._addGlyph = (glyph) => {
    const code = addGlyph(glyph)
    const metrics = subset.hmtx.metrics[code]
    const advance = advances.get(code)
    if (metrics && advance !== undefined) metrics.advance = Math.round(advance)
    // Parts of composed glyphs come in only now; PDF/A wants them counted.
    if (metrics) font.widths[code] ??= metrics.advance * font.scale
    return code
  }
  return (code, advance) => advances.set(code, advance)
}
