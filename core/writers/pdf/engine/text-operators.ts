import type { GlyphRun } from '../fonts/glyph-run'
import type { EmbeddedFace } from './embedded-face'
import { pdfNumber } from './pdf-value'
import { penMoves, type PlacedMark } from './pen-moves'

/** A shaped text as it stands between the brackets of `TJ`, in one face and size. */
export interface ShownRun {
  readonly inside: string
  readonly marks: readonly PlacedMark[]
}

/** The operators for shaped texts that follow each other, each part from the point where the first begins. */
export interface ShownText {
  readonly letters: string
  /** What is drawn above, below or beside letters that speak for it, if anything. */
  readonly marks?: string
}

export function showRuns(runs: readonly GlyphRun[], face: EmbeddedFace, sizePt: number): ShownText {
  let inside = ''
  let endMilli = 0
  const marks: PlacedMark[] = []
  for (const run of runs) {
    const shown = face.shownAt(sizePt, run, () => showRun(run, face, sizePt))
    inside += shown.inside
    for (const { glyph, atMilli } of shown.marks) {
      marks.push({ glyph, atMilli: endMilli + atMilli })
    }
    endMilli += run.advanceMilli
  }
  const letters = inBrackets(inside)
  return marks.length > 0 ? { letters, marks: showMarks(marks, face, sizePt) } : { letters }
}

const inBrackets = (inside: string): string => `[${inside.replaceAll('><', '')}]TJ`

function showMarks(marks: readonly PlacedMark[], face: EmbeddedFace, sizePt: number): string {
  const shown = new TextArray(sizePt)
  let pen = 0
  for (const { glyph, atMilli } of marks) {
    const beforeMilli = Math.round(atMilli - pen)
    shown.lift(glyph.offsetYMilli)
    shown.move(beforeMilli)
    shown.add(face.codeOf(glyph, 0))
    pen += beforeMilli + glyph.widthMilli
  }
  shown.lift(0)
  return inBrackets(shown.end())
}

/** Glyphs stand together in one string until kerning moves the pen. */
function showRun(run: GlyphRun, face: EmbeddedFace, sizePt: number): ShownRun {
  const { moves, restMilli, marks } = penMoves(run)
  const letters = new TextArray(sizePt)
  for (const { glyph, beforeMilli, extraMilli } of moves) {
    letters.lift(glyph.offsetYMilli)
    letters.move(beforeMilli)
    letters.add(face.codeOf(glyph, extraMilli))
  }
  letters.lift(0)
  letters.move(restMilli)
  return { inside: letters.end(), marks }
}

/** What stands between the brackets of `TJ`; a glyph that is lifted closes and opens them again. */
class TextArray {
  private inside = ''
  private codes = ''
  private riseMilli = 0
  private readonly sizePt: number

  constructor(sizePt: number) {
    this.sizePt = sizePt
  }

  lift(toMilli: number): void {
    if (Math.abs(toMilli - this.riseMilli) < 0.1) return
    this.endCodes()
    this.inside += `]TJ ${pdfNumber((toMilli * this.sizePt) / 1000)} Ts[`
    this.riseMilli = toMilli
  }

  move(byMilli: number): void {
    if (byMilli === 0) return
    this.endCodes()
    this.inside += pdfNumber(-byMilli)
  }

  add(code: string): void {
    this.codes += code
  }

  end(): string {
    this.endCodes()
    return this.inside
  }

  private endCodes(): void {
    if (this.codes) this.inside += `<${this.codes}>`
    this.codes = ''
  }
}
