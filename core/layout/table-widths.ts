import { balanceColumns } from './balance-columns'
import { fitColumns } from './fit-columns'
import type { LayoutContext } from './layout-context'
import type { GridCell, GridRow } from './page-layout'
import { standsOnce, type Slot } from './table-slots'
import { lookOf } from './text-look'
import { ptOfMm } from './units'
import { widestWordPt } from './word-width'

const numberPt = { paired: ptOfMm(6.5), single: ptOfMm(12) } as const
export const spinePt = ptOfMm(17)
/** A landscape page has room for number and date in one heading. */
const wideSpinePt = ptOfMm(21)
const leastGapPt = ptOfMm(2.4)
/** Larger letters have wider spaces between words; those between columns stay wider. */
const gapShare = 0.75

/** White after a column. */
export const columnGapPt = ({
  theme,
  scale,
  languages: [language = 'fr'],
}: LayoutContext): number =>
  Math.max(leastGapPt, lookOf(theme, scale, 'table-cell', language).latinSizePt * gapShare)

/** White beside the edges of a ground. */
export const edgePt = ptOfMm(1.5)
/** Above and below the words of a row: less above, where the line has its own white, more for deep letters. */
export const rowPaddingPt = { top: ptOfMm(0.6), bottom: ptOfMm(0.9) } as const

/**
 * Wide enough for the longest word of each column, then shared so that few lines are broken. The halves of two
 * languages mirror each other; where their words do not allow it, they stay as wide as each other.
 */
export function widthsFor(
  context: LayoutContext,
  slots: readonly Slot[],
  rows: readonly GridRow[],
  insetPt: number,
): readonly number[] {
  const columns = widthsOf(context, slots, insetPt)
  const least = leastWidths(context, slots.length, rows)
  const fixed = slots.map(({ column }) => column.role === 'number')
  const spine = slots.findIndex(({ language }) => language === undefined)
  const half = (from: number, to?: number): Half => ({
    columnsPt: columns.slice(from, to),
    leastPt: least.slice(from, to),
    isFixed: fixed.slice(from, to),
  })
  if (context.sides === 'single' || spine < 0) {
    return balanced(context, half(0), rows, ({ cells }, column) => cells.slice(column, column + 1))
  }
  const after = slots.findLastIndex(({ language }) => language === undefined) + 1
  const [first, second] = [half(0, spine), half(after)]
  const last = slots.length - 1
  const both: Half = {
    ...first,
    leastPt: first.leastPt.map((width, index) => Math.max(width, least[last - index] ?? 0)),
  }
  const middle = columns.slice(spine, after)
  if (!isMirrored(slots, spine) || sum(both.leastPt) > sum(both.columnsPt)) {
    return [...fit(first), ...middle, ...fit(second)]
  }
  const widths = balanced(context, both, rows, ({ cells }, column) =>
    [cells[column], cells[last - column]].filter((cell) => cell !== undefined),
  )
  return [...widths, ...middle, ...widths.toReversed()]
}

/** Columns to be shared out among themselves; a number takes what it needs and gives nothing away. */
interface Half {
  readonly columnsPt: readonly number[]
  readonly leastPt: readonly number[]
  readonly isFixed: readonly boolean[]
}

const fit = ({ columnsPt, leastPt, isFixed }: Half): readonly number[] =>
  fitColumns(columnsPt, leastPt, (index) => isFixed[index] === true)

function balanced(
  context: LayoutContext,
  half: Half,
  rows: readonly GridRow[],
  cellsOf: (row: GridRow, column: number) => readonly GridCell[],
): readonly number[] {
  const fitted = fit(half)
  if (sum(half.leastPt) > sum(half.columnsPt)) return fitted
  const least = fitted.map((width, index) =>
    half.isFixed[index] ? width : (half.leastPt[index] ?? 0),
  )
  const whole = rows.filter(({ cells }) => cells.every(({ span }) => span === 1))
  return balanceColumns(context, fitted, least, whole, cellsOf)
}

/** Whether the columns after the spine answer those before it, in the other order. */
const isMirrored = (slots: readonly Slot[], spine: number): boolean =>
  slots
    .slice(0, spine)
    .every(({ index }, place) => slots[slots.length - 1 - place]?.index === index)

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

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
function widthsOf(
  context: LayoutContext,
  slots: readonly Slot[],
  insetPt: number,
): readonly number[] {
  const fixed = (slot: Slot): number => {
    const { role } = slot.column
    if (role === 'number') return numberPt[context.sides] + columnGapPt(context) + insetPt
    if (!standsOnce(slot.column) || context.sides !== 'paired') return 0
    return role === 'spine' && context.role === 'landscape' ? wideSpinePt : spinePt
  }
  const free = context.grid.measurePt - slots.reduce((sum, slot) => sum + fixed(slot), 0)
  const weights = slots.map((slot) => (fixed(slot) > 0 ? 0 : slot.column.weight))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return slots.map((slot, index) => fixed(slot) || (free * (weights[index] ?? 0)) / total)
}
