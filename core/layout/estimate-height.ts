import type { GridCell, GridNode, GridRow, LayoutNode, TextNode } from './page-layout'
import { letterWidthPt } from './letter-width'
import { lookOf } from './text-look'
import type { ScaleName, Theme } from '../brief/theme'

/** What sizes are looked up in. */
interface TypeScale {
  readonly theme: Theme
  readonly scale: ScaleName
}

/** About how tall nodes stand on the page. Word places a foot by its lower edge, the layout by its upper. */
export const estimateHeight = (
  type: TypeScale,
  nodes: readonly LayoutNode[],
  widthPt: number,
): number => nodes.reduce((sum, node) => sum + heightOf(type, node, widthPt), 0)

function heightOf(type: TypeScale, node: LayoutNode, widthPt: number): number {
  if (node.kind === 'text') return textHeight(type, node, widthPt)
  if (node.kind === 'grid') return gridHeight(type, node)
  return node.spaceBeforePt + (node.kind === 'figure' ? node.heightPt : node.rule.widthPt)
}

function textHeight(type: TypeScale, node: TextNode, widthPt: number): number {
  const look = lookOf(type.theme, type.scale, node.style, node.language)
  const letters = node.content.reduce((sum, run) => sum + ('field' in run ? 2 : run.text.length), 0)
  const measure = Math.max(look.sizePt, widthPt - node.indentPt)
  const lines = Math.max(1, Math.ceil((letters * letterWidthPt(look, node.language)) / measure))
  const below = node.ruleBelow ? node.ruleBelow.gapPt + node.ruleBelow.rule.widthPt : 0
  return node.spaceBeforePt + lines * look.leadingPt + below
}

const gridHeight = (type: TypeScale, grid: GridNode): number =>
  grid.rows.reduce((sum, row) => sum + estimateRowHeight(type, grid, row), grid.spaceBeforePt)

/** About how tall one row of a grid stands. */
export function estimateRowHeight(type: TypeScale, grid: GridNode, { cells }: GridRow): number {
  let column = 0
  const heights = cells.map((cell) => {
    const own = grid.columnsPt.slice(column, column + cell.span)
    column += cell.span
    const widthPt = own.reduce((sum, width) => sum + width, 0)
    return cellHeight(type, cell, widthPt)
  })
  return Math.max(0, ...heights)
}

function cellHeight(type: TypeScale, cell: GridCell, widthPt: number): number {
  const { top, bottom, start, end } = cell.paddingPt
  const lines = (cell.borders.top?.widthPt ?? 0) + (cell.borders.bottom?.widthPt ?? 0)
  return top + bottom + lines + estimateHeight(type, cell.content, widthPt - start - end)
}
