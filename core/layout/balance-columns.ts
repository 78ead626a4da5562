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
  const texts = sampled(rows).map((row) =>
    columnsPt.map((_, column) => cellsOf(row, column).map((cell) => cellTexts(context, cell))),
  )
  const heights = heightsOf(texts)
  const costOf = (widths: readonly number[]): number =>
    widths.reduce(
      (sum, width, column) => {
        const own = columnsPt[column] ?? width
        return sum + stayingPt * ((width - own) / own) ** 2
      },
      tableHeight(texts.length, widths, heights),
    )
  let best: readonly number[] = columnsPt
  let bestCost = costOf(best)
  for (const step of stepsPt) {
    for (;;) {
      const next = moves(best, leastPt, step)
        .map((widths) => ({ widths, cost: costOf(widths) }))
        .reduce((least, each) => (each.cost < least.cost ? each : least), {
          widths: best,
          cost: bestCost,
        })
      if (next.cost >= bestCost) break
      best = next.widths
      bestCost = next.cost
    }
  }
  return best
}

const sampled = (rows: readonly GridRow[]): readonly GridRow[] => {
  const every = Math.max(1, Math.ceil(rows.length / mostRows))
  return rows.filter((_, index) => index % every === 0)
}

/** Every way of giving one column a step of another's width. */
const moves = (
  widths: readonly number[],
  leastPt: readonly number[],
  step: number,
): readonly (readonly number[])[] =>
  widths.flatMap((width, from) =>
    width - step < (leastPt[from] ?? 0)
      ? []
      : widths.flatMap((_, to) =>
          to === from
            ? []
            : [
                widths.map((each, at) =>
                  at === from ? each - step : at === to ? each + step : each,
                ),
              ],
        ),
  )

type HeightsAt = (column: number, widthPt: number) => readonly number[]

/** The height of every row's cell in a column of some width; few widths are tried, most of them often. */
function heightsOf(texts: readonly (readonly ColumnTexts[])[]): HeightsAt {
  const known = new Map<string, readonly number[]>()
  return (column, widthPt) => {
    const key = `${column} ${widthPt.toFixed(1)}`
    const heights =
      known.get(key) ??
      texts.map((columns) =>
        Math.max(0, ...(columns[column] ?? []).map((cell) => cellHeightPt(cell, widthPt))),
      )
    known.set(key, heights)
    return heights
  }
}

function tableHeight(rows: number, widths: readonly number[], heights: HeightsAt): number {
  const columns = widths.map((width, column) => heights(column, width))
  let sum = 0
  for (let row = 0; row < rows; row++) {
    sum += columns.reduce((most, column) => Math.max(most, column[row] ?? 0), 0)
  }
  return sum
}

const cellHeightPt = (texts: readonly CellText[], widthPt: number): number =>
  texts.reduce((sum, text) => sum + heightPt(text, widthPt), 0)

function heightPt(
  { paragraphs, spacePt, leadingPt, paddingPt }: CellText,
  widthPt: number,
): number {
  const roomPt = widthPt - paddingPt
  let lines = 0
  for (const words of paragraphs) {
    let usedPt = -spacePt
    lines++
    for (const word of words) {
      if (usedPt > 0 && usedPt + spacePt + word > roomPt) {
        lines++
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
