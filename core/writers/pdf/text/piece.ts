import type { Direction } from '../../../text/language'
import type { Face } from '../fonts/face'
import type { GlyphRun } from '../fonts/glyph-run'
import type { DrawnScript } from '../fonts/drawn-script'
import type { RunStyle } from './styled-text'

/** The smallest thing a line is made of: one face, one style, one level, no place to break inside. */
export interface Piece {
  /** What is shaped: without bidi controls, with joiners where a joined word was cut. */
  readonly text: string
  readonly level: number
  readonly style: RunStyle
  readonly face: Face
  readonly script: DrawnScript
  readonly sizePt: number
  /** How far it stands above the baseline. */
  readonly risePt: number
  readonly run: GlyphRun
  readonly widthPt: number
  readonly breakAfter: 'forbidden' | 'allowed' | 'required'
}

const directionOfLevel = (level: number): Direction => (level % 2 === 1 ? 'rtl' : 'ltr')

/** What a piece is shaped to; the same text in the same face is the same run. */
export const shapeOf = ({ face, text, script, level }: Omit<Piece, 'run' | 'widthPt'>): GlyphRun =>
  face.shape(text, script, directionOfLevel(level))

/** Shapes and measures a piece. */
export function makePiece(piece: Omit<Piece, 'run' | 'widthPt'>): Piece {
  const run = shapeOf(piece)
  return { ...piece, run, widthPt: (run.advanceMilli * piece.sizePt) / 1000 }
}

/** The same piece with another text. */
export const withText = (piece: Piece, text: string): Piece =>
  text === piece.text ? piece : makePiece({ ...piece, text })
