import { scriptOf, type Language } from '../text/language'
import type { TextLook } from './text-look'

/** How wide letters are on average, as shares of the size: the regular faces of both themes, measured. */
const latin: readonly (readonly [letters: RegExp, share: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[iljI.,;:!|'’()[\]/\u00A0\u202F]/, 0.31],
  [/[ftrs-]/, 0.42],
  [/[mwMW@%\u2014]/, 0.94],
  [/\p{Lu}/u, 0.64],
  [/\d/, 0.55],
]
const usual = { Latn: 0.57, Arab: 0.38, Tfng: 0.6 } as const
const space = 0.25

const known = new Map<string, number>()

/** Joined letters of Arabic have no width of their own; those of other scripts do. */
function shareOf(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const own = latin.find(([letters]) => letters.test(letter))?.[1]
  const share = own ?? (/\p{Script=Arabic}/u.test(letter) ? usual.Arab : usual.Latn)
  known.set(letter, share)
  return share
}

/** About how wide a word is in running text. */
export function usualWordPt(word: string, { sizePt }: TextLook, language: Language): number {
  if (scriptOf(language) === 'Tfng') return word.length * usual.Tfng * sizePt
  let share = 0
  for (const letter of word) share += shareOf(letter)
  return share * sizePt
}

/** About how wide the space between two words is. */
export const usualSpacePt = ({ sizePt }: TextLook): number => space * sizePt

/** About how wide a text is in one line. */
export const usualLinePt = (text: string, look: TextLook, language: Language): number =>
  text
    .split(/[ \u00A0]/)
    .reduce(
      (sum, word, index) =>
        sum + usualWordPt(word, look, language) + (index > 0 ? usualSpacePt(look) : 0),
      0,
    )
