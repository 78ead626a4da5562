import type { LayoutPart } from '../../../layout/page-layout'
import { neverParts, type Block } from '../blocks/block'
import { placeInSpread } from './margins'
import { paginate, type BodyBox } from './paginate'
import { newSheet, type Sheet } from './sheet'

export type Spread = readonly [first: Sheet, second: Sheet]

type Pair<T> = readonly [first: T, second: T]

/**
 * Breaks two stories of the same shape into spreads: what answers each other stands at one height, the
 * shorter of the two leaving the difference white. Both pages turn together.
 */
export function paginateFacing(
  [first, second]: Pair<readonly Block[]>,
  parts: Pair<LayoutPart>,
  body: BodyBox,
): readonly Spread[] {
  const spreads = new Map<Sheet, Spread>()
  const turn = (): Sheet => {
    const [one, other] = parts
    const spread: Spread = [
      // A spread begins on the back of a leaf.
      newSheet(one.page, placeInSpread(one, true)),
      newSheet(other.page, placeInSpread(other, false)),
    ]
    // The paginator knows the first page only; the second is found by it.
    spreads.set(spread[0], spread)
    return spread[0]
  }
  const secondOf: OppositePage = (sheet) => spreads.get(sheet)?.[1] ?? sheet
  return paginate(answering(first, second, secondOf), body, turn).map((sheet): Spread => [
    sheet,
    secondOf(sheet),
  ])
}

type OppositePage = (first: Sheet) => Sheet

/** Two blocks as one that is as tall as the taller of them. */
function facing([first, second]: Pair<Block>, secondOf: OppositePage): Block {
  const heightPt = Math.max(first.heightPt, second.heightPt)
  return {
    heightPt,
    spaceBeforePt: Math.max(first.spaceBeforePt, second.spaceBeforePt),
    leastHeightPt: Math.min(heightPt, Math.max(first.leastHeightPt, second.leastHeightPt)),
    keepWithNext: first.keepWithNext || second.keepWithNext,
    notes: answering(first.notes, second.notes, secondOf),
    repeated: answering(first.repeated, second.repeated, secondOf),
    paint: (sheet, xPt, topPt) => {
      first.paint(sheet, xPt, topPt)
      const opposite = secondOf(sheet)
      const downPt = opposite.downPt - sheet.downPt
      second.paint(opposite, opposite.leftPt + xPt - sheet.leftPt, topPt + downPt)
    },
    part: (roomPt, mustPart) => {
      const cut = (block: Block): Pair<Block> | undefined =>
        block.heightPt <= roomPt ? [block, nothing] : block.part(roomPt, mustPart)
      const one = cut(first)
      const other = cut(second)
      if (!one || !other) return undefined
      return [facing([one[0], other[0]], secondOf), facing([one[1], other[1]], secondOf)]
    },
  }
}

/** Blocks of both pages that stand at one height, one by one. */
const answering = (
  first: readonly Block[],
  second: readonly Block[],
  secondOf: OppositePage,
): readonly Block[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, index) =>
    facing([first[index] ?? nothing, second[index] ?? nothing], secondOf),
  )

/** Where one language has nothing to answer with. */
const nothing: Block = {
  heightPt: 0,
  spaceBeforePt: 0,
  leastHeightPt: 0,
  keepWithNext: false,
  repeated: [],
  notes: [],
  paint: () => {},
  part: neverParts,
}
