import type { RuleNode } from '../../../layout/page-layout'
import { drawRule } from '../pages/draw-rule'
import { neverParts, type Block } from './block'

/** A line across the whole width. */
export function setRule(node: RuleNode, widthPt: number): Block {
  const heightPt = node.rule.widthPt
  return {
    heightPt,
    leastHeightPt: heightPt,
    spaceBeforePt: node.spaceBeforePt,
    keepWithNext: false,
    repeated: [],
    notes: [],
    part: neverParts,
    paint: (sheet, xPt, topPt) => {
      const y = topPt + heightPt / 2
      drawRule(sheet, node.rule, { x: xPt, y }, { x: xPt + widthPt, y })
    },
  }
}
