/** One glyph of a shaped text, in thousandths of the type size. */
export interface Glyph {
  readonly id: number
  /** The same for glyphs of a face that have the same number and stand for the same code points. */
  readonly kind: number
  /** The width the font file gives the glyph. */
  readonly widthMilli: number
  /** How far the pen moves after it, kerning included. */
  readonly advanceMilli: number
  readonly offsetXMilli: number
  readonly offsetYMilli: number
  /** The code points it stands for; a space where another glyph of the cluster speaks for it. */
  readonly codePoints: readonly number[]
}

/** A shaped text, from left to right. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[]
  readonly advanceMilli: number
}
