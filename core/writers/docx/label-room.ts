import type { Marker, TextNode } from '../../layout/page-layout'
import type { TextLook } from '../../layout/text-look'
import { widestWordPt } from '../../layout/word-width'
import { directionOf } from '../../text/language'

/** What the number of a right-to-left paragraph needs, and whether the paragraph has that and as much again. */
export interface LabelRoom {
  readonly roomPt: number
  readonly isAmple: boolean
}

/**
 * Word takes the `left` of a number in a right-to-left paragraph for its beginning; LibreOffice takes it for the
 * left, and sets the number outside the margin. A number that is to end so far inside as it is wide stays on the
 * page in both: in Word it begins at the margin. Where it would drive the words away in LibreOffice, it begins
 * at the margin for Word alone.
 */
export function labelRoom(node: TextNode, marker: Marker, look: TextLook): LabelRoom | undefined {
  const isInLine = marker.kind === 'number' && node.content.length > 0
  if (!isInLine || directionOf(node.language) === 'ltr') return undefined
  // A number has no place where a line may end.
  const text = marker.text.replace(/[^\d.()]/g, '0')
  const roomPt = widestWordPt(
    { ...node, content: [{ text }], indentPt: 0 },
    { ...look, sizePt: look.latinSizePt },
  )
  return { roomPt, isAmple: node.indentPt >= roomPt * enough }
}

/** Twice, and some more for readers who do not have the face. */
const enough = 2.3
