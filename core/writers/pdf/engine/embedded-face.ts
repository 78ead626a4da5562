import type { FontFile } from './font-file'
import { GlyphSubset } from './glyph-subset'
import type { EmbeddedFont } from './pdfmake-types'
import type { Glyph, GlyphRun } from '../fonts/glyph-run'
import type { ShownRun } from './text-operators'
import { unicodeMap } from './unicode-map'

/** A face as one document embeds it: which code each glyph is written with. */
export interface EmbeddedFace {
  readonly font: EmbeddedFont
  /** Four hexadecimal digits, for a glyph widened by some thousandths of the size. */
  readonly codeOf: (glyph: Glyph, extraMilli: number) => string
  /** Which glyph each code given so far draws, how wide and with what meaning. */
  readonly meaningOfCodes: () => string
  /** A shaped text in a size, written when it first comes: most words of a document come again. */
  readonly shownAt: (sizePt: number, run: GlyphRun, show: () => ShownRun) => ShownRun
}

/**
 * One code per glyph, meaning and width. A glyph that several letters share (a dotless skeleton, a bracket
 * that is mirrored) would otherwise be searched for and copied as whichever came first.
 */
export function embeddedFace(font: EmbeddedFont, file: FontFile): EmbeddedFace {
  // PDF/A wants parts of composed glyphs counted, too.
  const subset = new GlyphSubset(file, (code, advance) => {
    font.widths[code] ??= advance * font.scale
  })
  font.subset = subset
  font.toUnicodeCmap = () => {
    const reference = font.document.ref()
    reference.end(unicodeMap(font.unicode))
    return reference
  }
  /** By the kind of glyph; those made wider have codes of their own. */
  const codes: string[] = []
  const wideCodes = new Map<string, string>()
  const taken = new Set<number>()
  /** What the codes mean, until there is one more: every page asks, few bring any. */
  let meaning: string | undefined
  const addCode = (glyph: Glyph, extraMilli: number): string => {
    const code = nextCode(subset, glyph.id, taken)
    meaning = undefined
    taken.add(code)
    font.widths[code] = glyph.widthMilli + extraMilli
    font.unicode[code] = glyph.codePoints
    // PDF/A demands the same width in the font as in the document.
    if (extraMilli !== 0) subset.widen(code, (glyph.widthMilli + extraMilli) / font.scale)
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
    meaningOfCodes: () =>
      (meaning ??= [font.id, subset.glyphs, font.widths, font.unicode].join(';')),
    codeOf: (glyph, extraMilli) => {
      if (extraMilli === 0) return (codes[glyph.kind] ??= addCode(glyph, 0))
      const key = `${glyph.kind}:${extraMilli}`
      const code = wideCodes.get(key) ?? addCode(glyph, extraMilli)
      wideCodes.set(key, code)
      return code
    },
  }
}

function nextCode(subset: GlyphSubset, glyph: number, taken: ReadonlySet<number>): number {
  const code = subset.includeGlyph(glyph)
  if (!taken.has(code) && code !== 0) return code
  return subset.glyphs.push(glyph) - 1
}
