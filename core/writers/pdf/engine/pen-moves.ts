import type { Glyph, GlyphRun } from '../fonts/glyph-run'

/** A glyph with what the pen does for it, in thousandths of the type size. */
export interface PenMove {
  readonly glyph: Glyph
  /** How far the pen moves on before it, beyond the widths the file gives. */
  readonly beforeMilli: number
  /** How much wider than in the font file the glyph must be, so that no gap follows it. */
  readonly extraMilli: number
}

export interface PenPath {
  readonly moves: readonly PenMove[]
  /** How far the pen is from where the text ends. */
  readonly restMilli: number
}

/** From here on readers take a gap for a space: poppler at a tenth of the size, others a little later. */
const gapMilli = 60

/**
 * Where the pen goes for each glyph of a shaped text. Kerning that opens a gap inside a word, as Amiri has it after
 * a waw, becomes part of the glyph before it; or searching would find two words there.
 */
export function penMoves({ glyphs }: Pick<GlyphRun, 'glyphs'>): PenPath {
  const drawnAt: number[] = []
  let origin = 0
  for (const glyph of glyphs) {
    drawnAt.push(origin + glyph.offsetXMilli)
    origin += glyph.advanceMilli
  }
  let pen = 0
  const moves = glyphs.map((glyph, index) => {
    const at = drawnAt[index] ?? 0
    const end = at + glyph.widthMilli
    const next = nextSaying(glyphs, index)
    const gap = next === undefined ? 0 : (drawnAt[next] ?? 0) - end
    const extraMilli = saysSomething(glyph) && gap > gapMilli ? Math.round(gap) : 0
    // Whole thousandths, and what that leaves over comes with the next move.
    const beforeMilli = Math.round(at - pen)
    pen += beforeMilli + glyph.widthMilli + extraMilli
    return { glyph, beforeMilli, extraMilli }
  })
  return { moves, restMilli: Math.round(origin - pen) }
}

/** The next glyph that readers see; marks and parts of letters in between say nothing of their own. */
function nextSaying(glyphs: readonly Glyph[], index: number): number | undefined {
  let next = index + 1
  while (next < glyphs.length && !saysSomething(glyphs[next])) next++
  return next < glyphs.length ? next : undefined
}

const saysSomething = (glyph: Glyph | undefined): boolean =>
  glyph !== undefined && glyph.widthMilli > 0 && glyph.codePoints.length > 0
