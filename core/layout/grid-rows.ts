import type { LayoutContext } from './layout-context'
import type { Borders, GridCell, GridNode, GridRow, TextNode } from './page-layout'
import { alignBaselines } from './text-nodes'

/** A cell with nothing special about it, but for what is given. */
export const gridCell = (
  content: GridCell['content'],
  options: Partial<Omit<GridCell, 'content' | 'paddingPt'>> & {
    readonly paddingPt?: Partial<GridCell['paddingPt']>
  } = {},
): GridCell => ({
  content,
  span: 1,
  borders: {},
  verticalAlign: 'top',
  isHeader: false,
  ...options,
  paddingPt: { top: 0, bottom: 0, start: 0, end: 0, ...options.paddingPt },
})

/** A row that stays whole, but for what is given. */
export const gridRow = (
  cells: readonly GridCell[],
  options: Partial<Omit<GridRow, 'cells'>> = {},
): GridRow => ({ cells, isHeader: false, isUnsplit: true, keepWithNext: false, ...options })

/** A grid that only places things, but for what is given. */
export const gridNode = (
  context: LayoutContext,
  columnsPt: readonly number[],
  rows: readonly GridRow[],
  options: Partial<Omit<GridNode, 'kind' | 'columnsPt' | 'rows'>> = {},
): GridNode => ({
  kind: 'grid',
  role: 'frame',
  direction: context.direction,
  columnsPt,
  rows,
  spaceBeforePt: 0,
  bleed: false,
  ...options,
})

export interface PairOptions {
  readonly paddingTopPt?: number
  readonly paddingBottomPt?: number
  readonly borders?: Borders
  readonly fill?: string
  readonly insetPt?: number
  readonly keepWithNext?: boolean
  readonly isUnsplit?: boolean
}

/** The columns of rows made by `pairRow`: half, gutter, half. */
export const pairColumns = ({ grid }: LayoutContext): readonly number[] => [
  grid.halfPt,
  grid.gutterPt,
  grid.halfPt,
]

/** One passage in two languages on either side of the gutter, first baselines on one line. */
export function pairRow(
  context: LayoutContext,
  texts: readonly (readonly TextNode[])[],
  options: PairOptions = {},
): GridRow {
  const [first = [], second = []] = alignBaselines(context, texts)
  const look = {
    ...(options.borders ? { borders: options.borders } : {}),
    ...(options.fill === undefined ? {} : { fill: options.fill }),
  }
  const vertical = { top: options.paddingTopPt ?? 0, bottom: options.paddingBottomPt ?? 0 }
  const inset = options.insetPt ?? 0
  return gridRow(
    [
      gridCell(first, { ...look, paddingPt: { ...vertical, start: inset } }),
      gridCell([], { ...look, paddingPt: vertical }),
      gridCell(second, { ...look, paddingPt: { ...vertical, end: inset } }),
    ],
    { keepWithNext: options.keepWithNext ?? false, isUnsplit: options.isUnsplit ?? true },
  )
}

/** A label beside a text; in two languages mirrored around the gutter, labels at the outer edges. */
export const labelColumns = ({ grid, sides }: LayoutContext, labelPt: number): readonly number[] =>
  sides === 'paired'
    ? [labelPt, grid.halfPt - labelPt, grid.gutterPt, grid.halfPt - labelPt, labelPt]
    : [labelPt, grid.measurePt - labelPt]

/** One row of `labelColumns`, first baselines on one line. */
export function labelRow(
  context: LayoutContext,
  labels: readonly (readonly TextNode[])[],
  texts: readonly (readonly TextNode[])[],
  look: Parameters<typeof gridCell>[1] = {},
  row: Partial<Omit<GridRow, 'cells'>> = {},
): GridRow {
  const [label1 = [], label2 = []] = labels
  const [text1 = [], text2 = []] = texts
  const cells = context.sides === 'paired' ? [label1, text1, [], text2, label2] : [label1, text1]
  return gridRow(
    alignBaselines(context, cells).map((content) => gridCell(content, look)),
    row,
  )
}

/** A passage over the whole measure: one cell, or one each side of the gutter. */
export const wholeColumns = (context: LayoutContext): readonly number[] =>
  context.sides === 'paired' ? pairColumns(context) : [context.grid.measurePt]

/** One row of `wholeColumns`. */
export const wholeRow = (
  context: LayoutContext,
  texts: readonly (readonly TextNode[])[],
  options: PairOptions = {},
): GridRow =>
  context.sides === 'paired'
    ? pairRow(context, texts, options)
    : gridRow(
        [
          gridCell(texts[0] ?? [], {
            ...(options.borders ? { borders: options.borders } : {}),
            ...(options.fill === undefined ? {} : { fill: options.fill }),
            paddingPt: { top: options.paddingTopPt ?? 0, bottom: options.paddingBottomPt ?? 0 },
          }),
        ],
        { keepWithNext: options.keepWithNext ?? false, isUnsplit: options.isUnsplit ?? true },
      )

/** Turns texts listed language by language into columns: `[[a1, b1], [a2, b2]]` → `[[a1, a2], [b1, b2]]`. */
export const columnsOf = (
  rows: readonly (readonly TextNode[])[],
): readonly (readonly TextNode[])[] => {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) =>
    rows.flatMap((row) => {
      const text = row[column]
      return text ? [text] : []
    }),
  )
}
