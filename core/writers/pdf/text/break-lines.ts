import { cutWord } from './cut-word'
import { endsInHyphen, hasOwnCuts, hyphenateWord, type Hyphenation } from './hyphenate'
import { withText, type Piece } from './piece'

/** One line in reading order, without white space at its ends. */
export interface TextLine {
  readonly pieces: readonly Piece[]
  readonly widthPt: number
  /** The paragraph or a line the writer ended: never stretched. */
  readonly isLast: boolean
  /** The line ends inside a word. */
  readonly isHyphenated: boolean
}

const trailing = /[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/
const leading = /^[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/
const softHyphen = '\u00AD'
/** Sums of widths differ in the last digits. */
const tolerancePt = 0.01

/**
 * A ragged line may leave a share of the measure white before a word is hyphenated: much, unless hyphens
 * save the paragraph a line. A stretched one may widen each space by a share of the size.
 */
const whiteShare = { most: 0.25, less: 0.16, ofSize: 0.3 } as const

/**
 * Breaks a paragraph into lines, hyphenating where that makes it better. A word wider than the line is cut
 * in any case, between letters if it must be.
 */
export function breakLines(
  pieces: readonly Piece[],
  widthPt: number,
  hyphenation?: Hyphenation,
): readonly TextLine[] {
  const lines = fillLines(pieces, widthPt, whiteShare.most, hyphenation)
  if (!hyphenation?.isRunning || hyphenation.isJustified) return lines
  const isRagged = lines.some(
    (line) => !line.isLast && widthPt - line.widthPt > whiteShare.less * widthPt,
  )
  if (!isRagged) return lines
  const tighter = fillLines(pieces, widthPt, whiteShare.less, hyphenation)
  return tighter.length < lines.length ? tighter : lines
}

/** Fills lines with as many pieces as fit. */
function fillLines(
  pieces: readonly Piece[],
  widthPt: number,
  most: number,
  hyphenation: Hyphenation | undefined,
): readonly TextLine[] {
  const lines: TextLine[] = []
  const room = widthPt + tolerancePt
  let line: Piece[] = []
  let linePt = 0
  const endLine = (isLast: boolean): void => {
    const trimmed = trimEnds(line)
    const isHyphenated = endsInHyphen(trimmed)
    lines.push({ pieces: trimmed, widthPt: widthOf(trimmed), isLast, isHyphenated })
    line = []
    linePt = 0
  }
  const words = wordsOf(pieces)
  for (const [index, word] of words.entries()) {
    let rest = word
    let restPt = widthOf(rest)
    if (line.length > 0 && linePt + restPt > room && !fits([...line, ...rest], room)) {
      const isMended =
        hasOwnCuts(rest) ||
        (index < words.length - 1 &&
          !lines.at(-1)?.isHyphenated &&
          !line.at(-1)?.text.endsWith('-') &&
          isTooShort(line, widthPt, most, hyphenation))
      const parts = isMended && hyphenation && hyphenateWord(rest, room - linePt, hyphenation)
      if (parts) {
        line.push(...parts[0])
        rest = parts[1]
        restPt = widthOf(rest)
      }
      endLine(false)
    }
    while (linePt === 0 && restPt > room && !fits(rest, room)) {
      const inSyllables =
        hyphenation && hyphenateWord(rest, room, { ...hyphenation, isRunning: false })
      const [head, tail] = inSyllables ?? cutWord(rest, room)
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

function isTooShort(
  line: readonly Piece[],
  widthPt: number,
  most: number,
  { isRunning, isJustified }: Partial<Hyphenation> = {},
): boolean {
  if (!isRunning) return false
  const trimmed = trimEnds(line)
  const whitePt = widthPt - widthOf(trimmed)
  if (!isJustified) return whitePt > most * widthPt
  const gaps = trimmed.filter(({ text }) => text.endsWith(' ')).length
  return whitePt > whiteShare.ofSize * (line[0]?.sizePt ?? 0) * gaps
}

/** The pieces between two places where a line may end; a soft hyphen is a place to cut a word. */
function wordsOf(pieces: readonly Piece[]): readonly Piece[][] {
  const words: Piece[][] = [[]]
  for (const piece of pieces) {
    words.at(-1)?.push(piece)
    const isCut = piece.script === 'Latn' && piece.text.endsWith(softHyphen)
    if (piece.breakAfter === 'required' || (piece.breakAfter === 'allowed' && !isCut))
      words.push([])
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
