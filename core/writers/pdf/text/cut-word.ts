import { withJoiners } from './joining'
import { withText, type Piece } from './piece'

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** As much of a word as fits the room, at least one letter, and what is left of it. */
export function cutWord(word: readonly Piece[], roomPt: number): readonly [Piece[], Piece[]] {
  const head: Piece[] = []
  let room = roomPt
  for (const [index, piece] of word.entries()) {
    if (piece.widthPt <= room || piece.text === '') {
      head.push(piece)
      room -= piece.widthPt
      continue
    }
    const mustTake = head.every(({ text }) => text === '')
    const cut = longestFitting(piece, room, mustTake)
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

/** A stretch of a piece, its letters joined as they were. */
export const partOf = (piece: Piece, start: number, end: number): Piece =>
  withText(piece, withJoiners(piece.text, start, end))

/** The offset of the last letter's end that fits, 0 for none unless one must be taken. */
function longestFitting(piece: Piece, roomPt: number, mustTake: boolean): number {
  const ends = letterEnds(piece, roomPt)
  let low = mustTake ? 1 : 0
  let high = ends.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (partOf(piece, 0, ends[middle - 1] ?? 0).widthPt <= roomPt) low = middle
    else high = middle - 1
  }
  const cut = low === 0 ? 0 : (ends[low - 1] ?? piece.text.length)
  return afterSeparator(piece.text, cut)
}

const marks = ['/', '@', '.', '-', '_', '?', '&', '='] as const

/** What is too wide for its line is rather cut at a space it was bound by, or after a mark of an address. */
function afterSeparator(text: string, cut: number): number {
  const lastOf = (separators: readonly string[]): number =>
    Math.max(...separators.map((it) => text.lastIndexOf(it, cut - 1))) + 1
  const space = lastOf([' ', '\u00A0', '\u202F'])
  const mark = lastOf(marks)
  if (cut === text.length) return cut
  return space > 0 ? space : mark > cut / 2 ? mark : cut
}

/**
 * Where a piece may be cut, as far as the room can reach. A joiner at its start goes with the first letter,
 * or a cut would move nothing.
 */
function letterEnds(piece: Piece, roomPt: number): readonly number[] {
  const { text, widthPt } = piece
  // Letters differ in width: four times the average leaves the search room enough.
  const reach = 16 + Math.ceil((4 * roomPt * text.length) / widthPt)
  const start = text.startsWith('\u200D') ? 1 : 0
  return Array.from(
    letters.segment(text.slice(0, reach)),
    (letter) => letter.index + letter.segment.length,
  ).filter((end) => end > start && (end < reach || reach >= text.length))
}
