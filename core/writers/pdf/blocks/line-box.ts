import type { PlacedPiece } from '../text/place-line'
import { addGround, type Sheet } from '../pages/sheet'

/** A baseline stands this share of the leading below the top of its line, as it does in Word. */
export const baselineShare = 0.8

/** The tint behind words that are missing a translation. */
export function paintBackgrounds(
  pieces: readonly PlacedPiece[],
  sheet: Sheet,
  xPt: number,
  topPt: number,
  leadingPt: number,
): void {
  for (const { piece, xPt: offsetPt } of pieces) {
    const color = piece.style.background
    if (!color) continue
    const box = { x: xPt + offsetPt, y: topPt, w: piece.widthPt, h: leadingPt }
    addGround(sheet, { type: 'rect', ...box, color })
  }
}
