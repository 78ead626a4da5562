import type { Theme } from '../../../brief/theme'
import type { TextLook } from '../../../layout/text-look'
import { directionOf, scriptOf, type Language } from '../../../text/language'
import { paragraphLevels } from '../../../text/paragraph-levels'
import type { DrawnScript } from '../fonts/drawn-script'
import type { Typefaces } from '../fonts/typefaces'
import { drawableText } from './drawable-text'
import { withJoiners } from './joining'
import type { Hyphenator } from './hyphenator'
import { lineBreaksOf } from './line-breaks'
import type { Piece } from './piece'
import { bidiControls } from './printable-text'
import { scriptClasses } from './script-classes'
import { SharedPieces } from './shared-pieces'
import type { RunStyle, StyledText } from './styled-text'

/** What the pieces of a document have in common. */
export interface TypeSetting {
  readonly theme: Theme
  readonly typefaces: Typefaces
  readonly reportMissing: (character: string, text: string) => void
  readonly hyphenate?: Hyphenator
  /** The pieces that a document has made so far. */
  readonly shared?: SharedPieces
}

/** Cuts a paragraph into pieces in reading order: at every change of style, level or face, and where a line may end. */
export function itemise(
  styled: StyledText,
  look: TextLook,
  language: Language,
  setting: TypeSetting,
): readonly Piece[] {
  const levels = paragraphLevels(styled.text, directionOf(language))
  const wanted = scriptClasses(styled.text, levels, scriptOf(language))
  const { text, scripts } = drawableText(styled, wanted, setting.typefaces, (character) =>
    setting.reportMissing(character, styled.text),
  )
  const breaks = lineBreaksOf(text)
  const hasUnprinted = text.search(bidiControls) >= 0 || text.includes('\n')
  const shared = setting.shared ?? new SharedPieces()
  const pieces: Piece[] = []
  let start = 0
  for (let end = 1; end <= text.length; end++) {
    const isCut =
      end === text.length ||
      breaks.has(end) ||
      levels[end] !== levels[start] ||
      scripts[end] !== scripts[start] ||
      styled.styles[end] !== styled.styles[start]
    if (!isCut) continue
    const style = styled.styles[start]
    const script = scripts[start] ?? 'Latn'
    if (!style) break
    const shaped = script === 'Arab' ? withJoiners(text, start, end) : text.slice(start, end)
    pieces.push(
      shared.share({
        text: hasUnprinted ? shaped.replace(bidiControls, '').replace(/\n/g, '') : shaped,
        level: levels[start] ?? 0,
        style,
        script,
        face: setting.typefaces.faceFor({ script, bold: style.bold, italic: style.italic }),
        ...sizeOf(script, language, look, setting.theme, style),
        breakAfter: breaks.get(end) ?? 'forbidden',
      }),
    )
    start = end
  }
  return pieces
}

/** The mark of a note, as shares of the size of what stands beside it. */
const markShare = { size: 0.65, rise: 0.35 } as const

/** Arabic beside Latin is set larger by the same share that Latin inside Arabic is set smaller. */
function sizeOf(
  script: DrawnScript,
  language: Language,
  look: TextLook,
  theme: Theme,
  { footnote }: RunStyle,
): Pick<Piece, 'sizePt' | 'risePt'> {
  const isArabicText = scriptOf(language) === 'Arab'
  const latinPt = isArabicText ? look.latinSizePt : look.sizePt
  const arabicPt = isArabicText
    ? look.sizePt
    : Math.round((look.sizePt / theme.latinInArabic) * 2) / 2
  const sizePt = script === 'Arab' ? arabicPt : latinPt
  if (!footnote) return { sizePt, risePt: 0 }
  return { sizePt: sizePt * markShare.size, risePt: sizePt * markShare.rise }
}
