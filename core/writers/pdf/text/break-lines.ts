import { withJoiners } from './joining'
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
  let line: Piece[] = []
  const endLine = (isLast: boolean): void => {
    const trimmed = trimEnds(line)
    lines.push({ pieces: trimmed, widthPt: widthOf(trimmed), isLast })
    line = []
  }
  for (const word of wordsOf(pieces)) {
    let rest = word
    if (line.length > 0 && !fits([...line, ...rest], widthPt)) endLine(false)
    while (!fits(rest, widthPt)) {
      const [head, tail] = cutWord(rest, widthPt)
      if (tail.length === 0) break
      line = head
      endLine(false)
      rest = tail
    }
    line.push(...rest)
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

const widthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.widthPt, 0)

function fits(pieces: readonly Piece[], widthPt: number): boolean {
  const room = widthPt + tolerancePt
  return widthOf(pieces) <= room || widthOf(trimEnds(pieces)) <= room
}

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

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** As much of a word as fits the width, at least one letter, and what is left of it. */
function cutWord(word: readonly Piece[], widthPt: number): readonly [Piece[], Piece[]] {
  const head: Piece[] = []
  let room = widthPt + tolerancePt
  for (const [index, piece] of word.entries()) {
    if (piece.widthPt <= room) {
      head.push(piece)
      room -= piece.widthPt
      continue
    }
    const ends = letterEnds(piece.text)
    const cut = longestFitting(piece, ends, room, head.length === 0)
    const after = word.slice(index + 1)
    if (cut === 0) return [head, [piece, ...after]]
    if (cut === piece.text.length) return [[...head, piece], after]
    return [
      [...head, partOf(piece, 0, cut)],
      [partOf(piece, cut, piece.text.length), ...after],
    ]
  }
  return [head, []]
}

/** Where a text may be cut; a joiner at its start goes with the first letter, or a cut would move nothing. */
const letterEnds = (text: string): readonly number[] =>
  Array.from(letters.segment(text), (letter) => letter.index + letter.segment.length).filter(
    (end) => !/^\u200D*$/.test(text.slice(0, end)),
  )

const partOf = (piece: Piece, start: number, end: number): Piece =>
  withText(piece, withJoiners(piece.text, start, end))

function longestFitting(
  piece: Piece,
  ends: readonly number[],
  roomPt: number,
  mustTake: boolean,
): number {
  let low = mustTake ? 1 : 0
  let high = ends.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (partOf(piece, 0, ends[middle - 1] ?? 0).widthPt <= roomPt) low = middle
    else high = middle - 1
  }
  return low === 0 ? 0 : (ends[low - 1] ?? 0)
}
