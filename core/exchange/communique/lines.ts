import type { FoldedText } from './folded-text'
import { readListMarker, type ListMarker } from './list-marker'

/** One line that holds something, in the folded text, without the blanks around. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Blanks before the first character: how deep a list item stands. */
  readonly indent: number
  readonly blankBefore: boolean
  /** Opens with a small Latin letter: a sentence goes on. */
  readonly isLowerCase: boolean
  readonly marker: ListMarker | null
}

/** Far more than any communiqué has; what comes after them is left over unread. */
const mostLines = 40_000

/** Cuts a folded text into its lines; what holds no letter or digit is no line. */
export function readLines(folded: FoldedText): readonly Line[] {
  const { text } = folded
  const lines: Line[] = []
  let blankBefore = false
  for (let start = 0; start <= text.length && lines.length < mostLines;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = readLine(folded, start, end, blankBefore)
    if (line) lines.push(line)
    blankBefore = line === null
    start = end + 1
  }
  return lines
}

function readLine(
  { text: folded, source, origins }: FoldedText,
  start: number,
  end: number,
  blankBefore: boolean,
): Line | null {
  let from = start
  let to = end
  while (from < to && isBlank(folded.charCodeAt(from))) from++
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to--
  const text = folded.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  return {
    start: from,
    end: to,
    text,
    indent: from - start,
    blankBefore,
    isLowerCase: /\p{Ll}/u.test(source.charAt(origins[from] ?? 0)),
    marker: readListMarker(text),
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09
