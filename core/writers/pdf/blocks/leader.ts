import type { TextNode } from '../../../layout/page-layout'
import type { TextLook } from '../../../layout/text-look'
import { directionOf } from '../../../text/language'
import { addVector, type Sheet } from '../pages/sheet'
import { breakLines, type TextLine } from '../text/break-lines'
import { itemise } from '../text/itemise'
import { placeLine, type PlacedPiece } from '../text/place-line'
import { styledText } from '../text/styled-text'
import type { BlockSetting } from './block'
import { baselineShare } from './line-box'

/** A set paragraph whose last line leads to something. */
interface LeadingText {
  readonly node: TextNode
  readonly look: TextLook
  readonly widthPt: number
  readonly closing?: TextLine
}

/** What closes a line at its far side. */
export const closingLine = (
  content: TextNode['content'],
  { language }: TextNode,
  look: TextLook,
  setting: BlockSetting,
): TextLine | undefined =>
  breakLines(
    itemise(
      styledText(content, setting.theme, look, language, setting.fields),
      look,
      language,
      setting,
    ),
    Number.MAX_SAFE_INTEGER,
  )[0]

/** Kept between the dots and what stands at either end of them. */
const leaderGapPt = 4
const dotPt = 0.7
/** On the same places in every line, so that dots stand under dots. */
const dotStepPt = 3

/** A row of small squares on the baseline. */
function dotsPath(left: number, right: number, baseline: number): string {
  const first = Math.ceil(left / dotStepPt)
  const count = Math.max(0, Math.floor((right - dotPt) / dotStepPt) - first + 1)
  return Array.from({ length: count }, (_, index) => {
    const x = (first + index) * dotStepPt
    return `M${x.toFixed(2)} ${(baseline - dotPt).toFixed(2)}h${dotPt}v${dotPt}h-${dotPt}z`
  }).join('')
}

/** Draws the dots, and places what they lead to. */
export function paintLeader(
  { node, look, widthPt, closing }: LeadingText,
  line: TextLine,
  sheet: Sheet,
  textX: number,
  boxTop: number,
): readonly PlacedPiece[] {
  if (!closing) return []
  const roomPt = widthPt - node.indentPt
  const isRightToLeft = directionOf(node.language) === 'rtl'
  const y = boxTop + baselineShare * look.leadingPt
  const from = line.widthPt + leaderGapPt
  const to = roomPt - closing.widthPt - leaderGapPt
  const [left, right] = isRightToLeft ? [roomPt - to, roomPt - from] : [from, to]
  const d = dotsPath(textX + left, textX + right, y)
  const box = { x: textX + left, y: y - dotPt, w: right - left, h: dotPt }
  if (d !== '') addVector(sheet, { type: 'path', d, color: look.colour, ...box })
  return placeLine(closing, roomPt, 'end', directionOf(node.language))
}
