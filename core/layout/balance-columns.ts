import type { LayoutContext } from './layout-context'
import type { GridCell, GridRow } from './page-layout'
import { lookOf } from './text-look'
import { usualSpacePt, usualWordPt } from './usual-width'

/** The widths of paragraphs' words in one cell, and the height of their lines. */
interface CellText {
  readonly paragraphs: readonly (readonly number[])[]
  readonly spacePt: number
  readonly leadingPt: number
  readonly paddingPt: number
}

/** What stands in one column of a row: the paragraphs of a cell, or of two where halves mirror each other. */
type ColumnTexts = readonly (readonly CellText[])[]

/** More rows say nothing new about a table. */
const mostRows = 48
/** From coarse to fine: a wide step gets over widths at which nothing changes. */
const stepsPt = [36, 24, 12, 6, 3] as const
/** Points of height that leaving the given widths by a share of them costs: only real gains move a column. */
const stayingPt = 40

/**
 * Moves width between columns as long as the table gets lower by it, none narrower than its least. Columns
 * whose texts stand in one line lend their white to those that break.
 */
export function balanceColumns(
  context: LayoutContext,
  columnsPt: readonly number[],
  leastPt: readonly number[],
  rows: readonly GridRow[],
  cellsOf: (row: GridRow, column: number) => readonly GridCell[],
): readonly number[] {
  const shown = sampled(rows)
  const columns = columnsPt.map((widthPt, column) =>
    columnOf(
      shown.map((row) => cellsOf(row, column).map((cell) => cellTexts(context, cell))),
      widthPt,
    ),
  )
  const moved = columnsPt.map(() => 0)
  let best = costOf(columns, moved, shown.length)
  for (const step of stepsPt) {
    for (;;) {
      const [from, to, cost] = bestMove(columns, leastPt, moved, step, best, shown.length)
      if (from === to) break
      moved[from] = (moved[from] ?? 0) - step
      moved[to] = (moved[to] ?? 0) + step
      best = cost
    }
  }
  return columnsPt.map((width, column) => width + (moved[column] ?? 0))
}

const sampled = (rows: readonly GridRow[]): readonly GridRow[] => {
  const every = Math.max(1, Math.ceil(rows.length / mostRows))
  return rows.filter((_, index) => index % every === 0)
}

/** A column, and how tall its cells are when it is so many points wider: few are tried, most of them often. */
interface TriedColumn {
  readonly widthPt: number
  readonly heightsAt: (morePt: number) => readonly number[]
}

function columnOf(rows: readonly ColumnTexts[], widthPt: number): TriedColumn {
  const known = new Map<number, readonly number[]>()
  return {
    widthPt,
    heightsAt: (morePt) => {
      const before = known.get(morePt)
      if (before) return before
      const heights = rows.map((cells) => {
        let tallest = 0
        for (const cell of cells) tallest = Math.max(tallest, cellHeightPt(cell, widthPt + morePt))
        return tallest
      })
      known.set(morePt, heights)
      return heights
    },
  }
}

/** What a table costs with its columns moved: its height, and how far it has left the widths it was given. */
function costOf(
  columns: readonly TriedColumn[],
  moved: readonly number[],
  rowCount: number,
): number {
  let cost = 0
  const heights = columns.map(({ widthPt, heightsAt }, column) => {
    const morePt = moved[column] ?? 0
    cost += stayingPt * (morePt / widthPt) ** 2
    return heightsAt(morePt)
  })
  for (let row = 0; row < rowCount; row += 1) {
    let tallest = 0
    for (const column of heights) tallest = Math.max(tallest, column[row] ?? 0)
    cost += tallest
  }
  return cost
}

/** From which column to which a step lowers the table most; from one to itself, where none does. */
function bestMove(
  columns: readonly TriedColumn[],
  leastPt: readonly number[],
  moved: readonly number[],
  step: number,
  cost: number,
  rowCount: number,
): readonly [from: number, to: number, cost: number] {
  let best: readonly [number, number, number] = [0, 0, cost]
  const tried = [...moved]
  columns.forEach(({ widthPt }, from) => {
    const left = (moved[from] ?? 0) - step
    if (widthPt + left < (leastPt[from] ?? 0)) return
    tried[from] = left
    for (let to = 0; to < columns.length; to += 1) {
      if (to === from) continue
      tried[to] = (moved[to] ?? 0) + step
      const next = costOf(columns, tried, rowCount)
      if (next < best[2]) best = [from, to, next]
      tried[to] = moved[to] ?? 0
    }
    tried[from] = moved[from] ?? 0
  })
  return best
}

function cellHeightPt(texts: readonly CellText[], widthPt: number): number {
  let height = 0
  for (const text of texts) height += heightPt(text, widthPt)
  return height
}

function heightPt(
  { paragraphs, spacePt, leadingPt, paddingPt }: CellText,
  widthPt: number,
): number {
  const roomPt = widthPt - paddingPt
  let lines = 0
  for (const words of paragraphs) {
    let usedPt = -spacePt
    lines += 1
    for (const word of words) {
      if (usedPt > 0 && usedPt + spacePt + word > roomPt) {
        lines += 1
        usedPt = -spacePt
      }
      usedPt += spacePt + word
    }
  }
  return lines * leadingPt
}

function cellTexts({ theme, scale }: LayoutContext, cell: GridCell): readonly CellText[] {
  if (cell.span !== 1) return []
  return cell.content.flatMap((node) => {
    if (node.kind !== 'text') return []
    const look = lookOf(theme, scale, node.style, node.language)
    const text = node.content.map((run) => ('text' in run ? run.text : '000')).join('')
    return [
      {
        paragraphs: text
          .split('\n')
          .map((line) => line.split(' ').map((word) => usualWordPt(word, look, node.language))),
        spacePt: usualSpacePt(look),
        leadingPt: look.leadingPt,
        paddingPt: cell.paddingPt.start + cell.paddingPt.end + node.indentPt,
      },
    ]
  })
}
