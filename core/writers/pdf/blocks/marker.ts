import type { Marker, TextNode } from '../../../layout/page-layout'
import type { TextLook } from '../../../layout/text-look'
import { directionOf } from '../../../text/language'
import { addLine, addVector, type Sheet } from '../pages/sheet'
import type { Tag } from '../tags/tag'
import { breakLines } from '../text/break-lines'
import { itemise } from '../text/itemise'
import { placeLine } from '../text/place-line'
import { styledText } from '../text/styled-text'
import type { BlockSetting } from './block'
import { baselineShare } from './line-box'

/** A bullet or number ready to be drawn at the start side of a paragraph's first line. */
export interface SetMarker {
  readonly paint: (sheet: Sheet, xPt: number, topPt: number, widthPt: number) => void
}

/** 1.7 mm. */
const bulletSidePt = 4.8
/** The top of the bullet, as a share of the leading. */
const bulletTopShare = 0.45

export function setMarker(
  marker: Marker,
  node: TextNode,
  look: TextLook,
  setting: BlockSetting,
  tag: Tag | undefined,
): SetMarker {
  const isRightToLeft = directionOf(node.language) === 'rtl'
  const color = setting.theme.colours.accent
  if (marker.kind === 'bullet') {
    return {
      paint: (sheet, xPt, topPt, widthPt) =>
        addVector(sheet, {
          type: 'rect',
          x: isRightToLeft ? xPt + widthPt - bulletSidePt : xPt,
          y: topPt + bulletTopShare * look.leadingPt,
          w: bulletSidePt,
          h: bulletSidePt,
          color,
          tag,
        }),
    }
  }
  const numberLook = { ...look, isBold: true, colour: color }
  const styled = styledText([{ text: marker.text }], setting.theme, numberLook, node.language)
  const pieces = itemise(styled, numberLook, node.language, setting)
  const line = breakLines(pieces, Number.MAX_SAFE_INTEGER)[0]
  return {
    paint: (sheet, xPt, topPt, widthPt) => {
      if (!line) return
      addLine(sheet, {
        x: xPt,
        y: topPt + baselineShare * look.leadingPt,
        leadingPt: look.leadingPt,
        pieces: placeLine(line, widthPt, 'start', directionOf(node.language)),
        tag,
      })
    },
  }
}
