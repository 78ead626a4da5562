import { scriptOf, type Language } from '../text/language'
import type { TextLook } from './text-look'

/** The width of a letter, spaces included, as a share of its size: what running text of our faces needs at most. */
const shares = { Arab: 0.4, Latn: 0.52, Tfng: 0.6 } as const

/** About how wide a letter is, on the side of too wide. */
export const letterWidthPt = ({ sizePt }: Pick<TextLook, 'sizePt'>, language: Language): number =>
  sizePt * shares[scriptOf(language)]
