import type { Rule } from '../../../layout/page-layout'
import { addVector, type Sheet } from './sheet'

/** Draws a straight rule between two points. */
export function drawRule(
  sheet: Sheet,
  rule: Rule,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): void {
  addVector(sheet, {
    type: 'line',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    lineWidth: rule.widthPt,
    lineColor: rule.colour,
  })
}
