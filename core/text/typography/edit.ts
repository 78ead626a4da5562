/** Replaces the characters from `start` to `end`; an empty stretch is an insertion. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** An insertion belongs to the run of the character before it (`left`) or after it. */
  readonly side?: 'left' | 'right'
}

/** One habit of a language's typographers: what it would change in a text. */
export type Rule = (text: string) => readonly Edit[]

interface Span {
  readonly start: number
  readonly end: number
}

/** A text in stretches: `cuts` are the offsets at which they end, `locked` those that must not change. */
export interface CutText {
  readonly text: string
  readonly cuts: readonly number[]
  readonly locked: readonly boolean[]
}

/** A rule that replaces each match of a pattern; the pattern looks around instead of taking its neighbours. */
export const replacing =
  (pattern: RegExp, replacement: string, side: 'left' | 'right' = 'right'): Rule =>
  (text) =>
    // `matchAll` copies its pattern, and most texts hold no match.
    text.search(pattern) === -1
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: replacement,
          side,
        }))

/** A rule for texts that hold a sign; others are not searched. */
export const where =
  (sign: RegExp, rule: Rule): Rule =>
  (text) =>
    sign.test(text) ? rule(text) : []

/** The text after a rule; edits inside protected stretches and locked runs are left out. */
export function applyRule(
  cutText: CutText,
  rule: Rule,
  protectedIn: (text: string) => readonly Span[],
): CutText {
  const asked = rule(cutText.text)
  if (asked.length === 0) return cutText
  const wanted = asked.filter(
    (edit) => cutText.text.slice(edit.start, edit.end) !== edit.text && !locksOut(cutText, edit),
  )
  // Most rules want nothing of most texts: only then is it worth asking what is protected.
  if (wanted.length === 0) return cutText
  const protect = protectedIn(cutText.text)
  const edits = wanted.filter((edit) => !protect.some((span) => touches(edit, span)))
  if (edits.length === 0) return cutText
  return { ...cutText, text: edited(cutText.text, edits), cuts: moved(cutText.cuts, edits) }
}

function touches(edit: Edit, span: Span): boolean {
  if (edit.start === edit.end) return edit.start > span.start && edit.start < span.end
  return edit.start < span.end && edit.end > span.start
}

function locksOut({ cuts, locked }: CutText, edit: Edit): boolean {
  if (!locked.includes(true)) return false
  const first = edit.start === edit.end && edit.side === 'left' ? edit.start - 1 : edit.start
  const last = Math.max(first, edit.end - 1)
  return cuts.some((cut, index) => locked[index] && first < cut && last >= (cuts[index - 1] ?? 0))
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** Where the cuts stand after the edits: what replaces characters of two runs belongs to the first. */
function moved(cuts: readonly number[], edits: readonly Edit[]): readonly number[] {
  return cuts.map((cut) => {
    let shift = 0
    for (const { start, end, text, side } of edits) {
      if (start > cut || (start === cut && !(start === end && side === 'left'))) break
      if (end <= cut) shift += text.length - (end - start)
      else return start + shift + text.length
    }
    return cut + shift
  })
}
