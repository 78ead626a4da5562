import { fitColumns } from './fit-columns'
import type { LayoutContext } from './layout-context'
import type { GridCell, GridRow } from './page-layout'
import { isFilled, type Slot } from './table-slots'
import { lookOf } from './text-look'
import { ptOfMm } from './units'
import { widestWordPt } from './word-width'

const numberPt = { paired: ptOfMm(6.5), single: ptOfMm(12) } as const
const spinePt = ptOfMm(17)
/** White after a column, and beside the edges of a filled head. */
export const columnGapPt = ptOfMm(2.4)
export const edgePt = ptOfMm(1.5)

/** Wide enough for the longest word of each column; the halves of two languages stay as wide as each other. */
export function widthsFor(
  context: LayoutContext,
  slots: readonly Slot[],
  rows: readonly GridRow[],
): readonly number[] {
  const columns = widthsOf(context, slots)
  const least = leastWidths(context, slots.length, rows)
  const spine = slots.findIndex(({ language }) => language === undefined)
  const fit = (from: number, to?: number) =>
    fitColumns(
      columns.slice(from, to),
      least.slice(from, to),
      (index) => slots[from + index]?.column.role === 'number',
    )
  if (context.sides === 'single' || spine < 0) return fit(0)
  return [...fit(0, spine), ...columns.slice(spine, spine + 1), ...fit(spine + 1)]
}

/** What each column needs for its longest word; cells of rows in which one spans columns find room in others. */
function leastWidths(
  context: LayoutContext,
  count: number,
  rows: readonly GridRow[],
): readonly number[] {
  const least = Array.from({ length: count }, () => 0)
  for (const { cells } of rows) {
    if (cells.some(({ span }) => span !== 1)) continue
    for (let index = 0; index < count; index += 1) {
      const cell = cells[index]
      if (cell) least[index] = Math.max(least[index] ?? 0, leastCellPt(context, cell))
    }
  }
  return least
}

function leastCellPt({ theme, scale }: LayoutContext, { content, paddingPt }: GridCell): number {
  let widest = 0
  for (const node of content) {
    if (node.kind !== 'text') continue
    const look = lookOf(theme, scale, node.style, node.language)
    widest = Math.max(widest, widestWordPt(node, look))
  }
  return widest + paddingPt.start + paddingPt.end
}

/** The measure shared out by weight. */
function widthsOf(context: LayoutContext, slots: readonly Slot[]): readonly number[] {
  const fixed = (slot: Slot): number => {
    if (slot.column.role === 'number')
      return numberPt[context.sides] + columnGapPt + (isFilled(context) ? edgePt : 0)
    return slot.column.role === 'spine' && context.sides === 'paired' ? spinePt : 0
  }
  const free = context.grid.measurePt - slots.reduce((sum, slot) => sum + fixed(slot), 0)
  const weights = slots.map((slot) => (fixed(slot) > 0 ? 0 : slot.column.weight))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return slots.map((slot, index) => fixed(slot) || (free * (weights[index] ?? 0)) / total)
}
