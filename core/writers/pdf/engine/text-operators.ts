import type { GlyphRun } from '../fonts/glyph-run'
import type { EmbeddedFace } from './embedded-face'
import { pdfNumber } from './pdf-value'
import { penMoves } from './pen-moves'

/** A shaped text as it stands between the brackets of `TJ`, in one face and size. */
export interface ShownRun {
  readonly inside: string
  /** How far the pen is still to go at its end, in thousandths of the type size. */
  readonly restMilli: number
}

/** The operators that show shaped texts one after the other from the current point. */
export function showRuns(runs: readonly GlyphRun[], face: EmbeddedFace, sizePt: number): string {
  let inside = ''
  for (const run of runs) {
    const shown = face.shownAt(sizePt, run, () => showRun(run, face, sizePt))
    inside += shown.inside
    if (shown.restMilli !== 0) inside += pdfNumber(-shown.restMilli)
  }
  return `[${inside.replaceAll('><', '')}]TJ`
}

/**
 * Glyphs stand together in one string until kerning or a mark's offset moves the pen. One that is lifted
 * closes the brackets and opens them again (`Ts` is in points).
 */
function showRun(run: GlyphRun, face: EmbeddedFace, sizePt: number): ShownRun {
  let inside = ''
  let codes = ''
  let risePt = 0
  const endCodes = (): void => {
    if (codes) inside += `<${codes}>`
    codes = ''
  }
  const lift = (toPt: number): void => {
    endCodes()
    inside += `]TJ ${pdfNumber(toPt)} Ts[`
    risePt = toPt
  }
  const { moves, restMilli } = penMoves(run)
  for (const { glyph, beforeMilli, extraMilli } of moves) {
    const wantedPt = (glyph.offsetYMilli * sizePt) / 1000
    if (Math.abs(wantedPt - risePt) > 0.001) lift(wantedPt)
    if (beforeMilli !== 0) {
      endCodes()
      inside += pdfNumber(-beforeMilli)
    }
    codes += face.codeOf(glyph, extraMilli)
  }
  if (risePt === 0) endCodes()
  else lift(0)
  return { inside, restMilli }
}
