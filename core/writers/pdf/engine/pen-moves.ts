import { isSilent } from '../fonts/glyph-meanings'
import type { Glyph, GlyphRun } from '../fonts/glyph-run'

/** A glyph with what the pen does for it, in thousandths of the type size. */
export interface PenMove {
  readonly glyph: Glyph
  /** How far the pen moves on before it, beyond the widths the file gives. */
  readonly beforeMilli: number
  /** How much wider than in the font file the glyph must be, so that no gap or step back follows it. */
  readonly extraMilli: number
}

/** A mark where it is drawn, in thousandths of the type size from the start of its text. */
export interface PlacedMark {
  readonly glyph: Glyph
  readonly atMilli: number
}

export interface PenPath {
  readonly moves: readonly PenMove[]
  /** How far the pen is from where the text ends. */
  readonly restMilli: number
  readonly marks: readonly PlacedMark[]
}

/** From here on readers take a gap for a space: poppler at a tenth of the size, others a little later. */
const gapMilli = 60
/** From here back pdf.js takes a step for the start of other text: at a fifth of the size. */
const stepBackMilli = -150

/**
 * Where the pen goes for each letter of a shaped text. Kerning that opens a gap inside a word, as Amiri has it
 * after a waw, or steps far back, as before a kaf, becomes part of the glyph before it, and marks and parts of letters, which say nothing of their
 * own, are left for the end of the line; or searching would find two words there.
 */
export function penMoves(run: Pick<GlyphRun, 'glyphs'>): PenPath {
  const known = paths.get(run)
  if (known) return known
  const path = pathOf(run)
  paths.set(run, path)
  return path
}

/** A face remembers what it has shaped, and one word is drawn in document after document. */
const paths = new WeakMap<Pick<GlyphRun, 'glyphs'>, PenPath>()

function pathOf({ glyphs }: Pick<GlyphRun, 'glyphs'>): PenPath {
  let origin = 0
  const letters: PlacedMark[] = []
  const marks: PlacedMark[] = []
  for (const glyph of glyphs) {
    const drawn = { glyph, atMilli: origin + glyph.offsetXMilli }
    origin += glyph.advanceMilli
    if (isSilent(glyph.codePoints)) marks.push(drawn)
    else letters.push(drawn)
  }
  let pen = 0
  const moves = letters.map(({ glyph, atMilli }, index): PenMove => {
    const next = letters[index + 1]
    const gap = next ? next.atMilli - atMilli - glyph.widthMilli : 0
    const extraMilli = gap > gapMilli || gap < stepBackMilli ? Math.round(gap) : 0
    // Whole thousandths, and what that leaves over comes with the next move.
    const beforeMilli = Math.round(atMilli - pen)
    pen += beforeMilli + glyph.widthMilli + extraMilli
    return { glyph, beforeMilli, extraMilli }
  })
  return { moves, restMilli: Math.round(origin - pen), marks }
}
