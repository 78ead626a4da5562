import type { Rule } from '../../../layout/page-layout'
import type { Direction } from '../../../text/language'
import { drawRule } from '../pages/draw-rule'
import { addGround, type Sheet } from '../pages/sheet'
import type { CellBox } from './set-row'

/** Where a row, or the part of it on this page, stands. */
export interface RowPlace {
  readonly xPt: number
  readonly topPt: number
  readonly heightPt: number
  /** Whether the row starts and ends here, or goes on overleaf. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

export type Bleed = 'none' | 'sides' | 'sides-and-top'

/** Fills overlap what is above them by this much, or a hairline of paper shows between rows. */
const overlapPt = 0.2

/** Paints the ground of a row: neighbours of one colour as one shape; a bleeding row out to the paper's edge. */
export function paintFills(
  cells: readonly CellBox[],
  sheet: Sheet,
  place: RowPlace,
  bleed: Bleed,
): void {
  const fromLeft = [...cells].sort((a, b) => a.xPt - b.xPt)
  const bottom = place.topPt + place.heightPt
  const top = bleed === 'sides-and-top' ? 0 : place.topPt - (place.isStart ? overlapPt : 0)
  let index = 0
  while (index < fromLeft.length) {
    const first = fromLeft[index]
    const color = first?.cell.fill
    let last = index
    while (fromLeft[last + 1]?.cell.fill === color && last + 1 < fromLeft.length) last++
    const end = fromLeft[last]
    const isOuterLeft = index === 0 && bleed !== 'none'
    const isOuterRight = last === fromLeft.length - 1 && bleed !== 'none'
    index = last + 1
    if (!first || !end || !color) continue
    const left = isOuterLeft ? 0 : place.xPt + first.xPt
    const right = isOuterRight ? sheet.pageSize.width : place.xPt + end.xPt + end.widthPt
    addGround(sheet, { type: 'rect', x: left, y: top, w: right - left, h: bottom - top, color })
  }
}

/** Draws the borders of a row's cells, centred on the edges of their boxes. */
export function paintBorders(
  cells: readonly CellBox[],
  sheet: Sheet,
  place: RowPlace,
  direction: Direction,
): void {
  const top = place.topPt
  const bottom = place.topPt + place.heightPt
  for (const { cell, xPt, widthPt } of cells) {
    const left = place.xPt + xPt
    const right = left + widthPt
    const [startX, endX] = direction === 'rtl' ? [right, left] : [left, right]
    const draw = (rule: Rule | undefined, x1: number, y1: number, x2: number, y2: number): void => {
      if (rule) drawRule(sheet, rule, { x: x1, y: y1 }, { x: x2, y: y2 })
    }
    if (place.isStart) draw(cell.borders.top, left, top, right, top)
    if (place.isEnd) draw(cell.borders.bottom, left, bottom, right, bottom)
    draw(cell.borders.start, startX, top, startX, bottom)
    draw(cell.borders.end, endX, top, endX, bottom)
  }
}
