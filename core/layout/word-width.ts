import type { TextNode } from './page-layout'
import type { TextLook } from './text-look'

/**
 * About how wide letters are at most, as shares of the size: the bold faces of both themes, measured. The
 * layout has no fonts, and both writers must place the same columns.
 */
const widths: readonly (readonly [letters: RegExp, share: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[iljI.,;:!|'’()[\]/ft\u00A0\u202F]/, 0.38],
  [/[mwMW@%\u2014]/, 0.96],
  [/[CDGHKNOQUVXY&\u00C0-\u00DE\u0152]/, 0.77],
  [/[A-Z]/, 0.69],
  [/[\u0633-\u0636]/, 0.88],
  [/[\u062C-\u062E\u0637\u0638\u0643\u0645\u0647]/, 0.64],
  [/[\u0600-\u06FF]/, 0.51],
]
const usualShare = 0.61

const known = new Map<string, number>()

function shareOf(letter: string): number {
  const share =
    known.get(letter) ?? widths.find(([letters]) => letters.test(letter))?.[1] ?? usualShare
  known.set(letter, share)
  return share
}

/** Lines may end at a space, after a hyphen or a stroke, but not inside a number that is read in groups. */
const word = /\+?\d+(?:[ .-]\d+)+|[^ \n\-\u2010\u2013/]+[-\u2010\u2013/]?/g

/** About how wide the widest word of a paragraph is, which no line can part. */
export function widestWordPt({ content, indentPt }: TextNode, look: TextLook): number {
  const text = content.map((run) => ('text' in run ? run.text : '000')).join('')
  let widest = 0
  for (const [letters] of text.matchAll(word)) {
    let share = 0
    for (const letter of letters) share += shareOf(letter)
    widest = Math.max(widest, share)
  }
  return indentPt + widest * look.sizePt
}
