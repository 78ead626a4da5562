import type { GlyphRun } from '../fonts/glyph-run'
import { makePiece, shapeOf, type Piece } from './piece'
import type { RunStyle } from './styled-text'

/**
 * The pieces of one document. A word that comes again in the same style, size and level is the same piece:
 * a document of two thousand recommendations repeats most of its words, and all pages are in memory at once.
 */
export class SharedPieces {
  private readonly styles = new Map<string, RunStyle>()
  private readonly pieces = new Map<GlyphRun, Piece[]>()
  private lastGiven: RunStyle | undefined
  private lastShared: RunStyle | undefined

  /** The piece with these marks, made if it has not come before. */
  share(marks: Omit<Piece, 'run' | 'widthPt'>): Piece {
    const style = this.styleAs(marks.style)
    const run = shapeOf(marks)
    const known = this.pieces.get(run)
    const same = known?.find((piece) => isSame(piece, marks, style))
    if (same) return same
    const piece = makePiece({ ...marks, style })
    if (known) known.push(piece)
    else this.pieces.set(run, [piece])
    return piece
  }

  /** One object for styles that look and lead alike; a note and a cut word are themselves alone. */
  private styleAs(style: RunStyle): RunStyle {
    if (style === this.lastGiven && this.lastShared) return this.lastShared
    const { bold, italic, colour, background = '', link = '', language, footnote, cutWord } = style
    this.lastGiven = style
    this.lastShared = style
    if (footnote || cutWord) return style
    const key = `${bold} ${italic} ${colour} ${background} ${language} ${link}`
    this.lastShared = this.styles.get(key) ?? style
    this.styles.set(key, this.lastShared)
    return this.lastShared
  }
}

/** Of two pieces with the same run: whether they are the same in all else, too. */
const isSame = (piece: Piece, marks: Omit<Piece, 'run' | 'widthPt'>, style: RunStyle): boolean =>
  piece.style === style &&
  piece.text === marks.text &&
  piece.level === marks.level &&
  piece.sizePt === marks.sizePt &&
  piece.risePt === marks.risePt &&
  piece.breakAfter === marks.breakAfter &&
  piece.script === marks.script &&
  piece.face === marks.face
