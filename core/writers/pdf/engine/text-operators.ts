import type { Glyph } from '../fonts/glyph-run'
import type { EmbeddedFace } from './embedded-face'
import { pdfNumber } from './pdf-value'
import { penMoves } from './pen-moves'

/**
 * The operators that show a shaped text from the current point. Glyphs stand together in one string until
 * kerning or a mark's offset moves the pen (`TJ`) or lifts it (`Ts`).
 */
export function showGlyphs(glyphs: readonly Glyph[], face: EmbeddedFace, sizePt: number): string {
  const operators: string[] = []
  let parts: string[] = []
  let codes = ''
  let risePt = 0
  const endCodes = (): void => {
    if (codes) parts.push(`<${codes}>`)
    codes = ''
  }
  const endArray = (): void => {
    endCodes()
    if (parts.length > 0) operators.push(`[${parts.join('')}]TJ`)
    parts = []
  }
  for (const { glyph, beforeMilli, extraMilli } of penMoves(glyphs)) {
    const wanted = (glyph.offsetYMilli * sizePt) / 1000
    if (Math.abs(wanted - risePt) > 0.001) {
      endArray()
      operators.push(`${pdfNumber(wanted)} Ts`)
      risePt = wanted
    }
    if (Math.abs(beforeMilli) > 0.01) {
      endCodes()
      parts.push(pdfNumber(-beforeMilli))
    }
    codes += face.codeOf(glyph, extraMilli)
  }
  endArray()
  if (risePt !== 0) operators.push('0 Ts')
  return operators.join('\n')
}
