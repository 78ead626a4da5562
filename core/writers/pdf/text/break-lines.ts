import { cutWord } from './cut-word'
import { withText, type Piece } from './piece'

/** One line in reading order, without white space at its ends. */
export interface TextLine {
  readonly pieces: readonly Piece[]
  readonly widthPt: number
  /** The paragraph or a line the writer ended: never stretched. */
  readonly isLast: boolean
}

const trailing = /[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/
const leading = /^[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/
/** Sums of widths differ in the last digits. */
const tolerancePt = 0.01

/** Fills lines of a width with as many pieces as fit; a word wider than the line is cut between letters. */
export function breakLines(pieces: readonly Piece[], widthPt: number): readonly TextLine[] {
  const lines: TextLine[] = []
  const room = widthPt + tolerancePt
  let line: Piece[] = []
  let linePt = 0
  const endLine = (isLast: boolean): void => {
    const trimmed = trimEnds(line)
    lines.push({ pieces: trimmed, widthPt: widthOf(trimmed), isLast })
    line = []
    linePt = 0
  }
  for (const word of wordsOf(pieces)) {
    let rest = word
    let restPt = widthOf(rest)
    if (line.length > 0 && linePt + restPt > room && !fits([...line, ...rest], room)) endLine(false)
    while (linePt === 0 && restPt > room && !fits(rest, room)) {
      const [head, tail] = cutWord(rest, room)
      if (tail.length === 0) break
      line = head
      endLine(false)
      rest = tail
      restPt = widthOf(rest)
    }
    for (const piece of rest) line.push(piece)
    linePt += restPt
    if (rest.at(-1)?.breakAfter === 'required') endLine(true)
  }
  if (line.length > 0 || lines.length === 0) endLine(true)
  return lines
}

/** The pieces between two places where a line may end. */
function wordsOf(pieces: readonly Piece[]): readonly Piece[][] {
  const words: Piece[][] = [[]]
  for (const piece of pieces) {
    words.at(-1)?.push(piece)
    if (piece.breakAfter !== 'forbidden') words.push([])
  }
  return words.filter((word) => word.length > 0)
}

function widthOf(pieces: readonly Piece[]): number {
  let widthPt = 0
  for (const piece of pieces) widthPt += piece.widthPt
  return widthPt
}

/** White space that hangs over the end of the line does not count. */
const fits = (pieces: readonly Piece[], room: number): boolean => widthOf(trimEnds(pieces)) <= room

/** Rule L1 of UAX#9 in the form a page needs: white space at the end of a line takes no room at all. */
function trimEnds(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces]
  while (kept.length > 0) {
    const last = kept.pop()
    const shorter = last && withText(last, last.text.replace(trailing, ''))
    if (!shorter || shorter.text === '') continue
    kept.push(shorter)
    break
  }
  while (kept.length > 0) {
    const first = kept.shift()
    const shorter = first && withText(first, first.text.replace(leading, ''))
    if (!shorter || shorter.text === '') continue
    kept.unshift(shorter)
    break
  }
  return kept
}
