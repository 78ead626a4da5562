import type { GridCell, GridNode, LayoutNode, TextNode } from './page-layout'
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

/** The width of a letter, spaces included, as a share of the size: true of both scripts within a tenth. */
const letterShare = 0.5

function textHeight(type: TypeScale, node: TextNode, widthPt: number): number {
  const look = lookOf(type.theme, type.scale, node.style, node.language)
  const letters = node.content.reduce((sum, run) => sum + ('field' in run ? 2 : run.text.length), 0)
  const measure = Math.max(look.sizePt, widthPt - node.indentPt)
  const lines = Math.max(1, Math.ceil((letters * look.sizePt * letterShare) / measure))
  const below = node.ruleBelow ? node.ruleBelow.gapPt + node.ruleBelow.rule.widthPt : 0
  return node.spaceBeforePt + lines * look.leadingPt + below
}

function gridHeight(type: TypeScale, grid: GridNode): number {
  const rows = grid.rows.map(({ cells }) => {
    let column = 0
    return Math.max(
      0,
      ...cells.map((cell) => {
        const own = grid.columnsPt.slice(column, column + cell.span)
        column += cell.span
        return cellHeight(
          type,
          cell,
          own.reduce((sum, width) => sum + width, 0),
        )
      }),
    )
  })
  return grid.spaceBeforePt + rows.reduce((sum, height) => sum + height, 0)
}

function cellHeight(type: TypeScale, cell: GridCell, widthPt: number): number {
  const { top, bottom, start, end } = cell.paddingPt
  const lines = (cell.borders.top?.widthPt ?? 0) + (cell.borders.bottom?.widthPt ?? 0)
  return top + bottom + lines + estimateHeight(type, cell.content, widthPt - start - end)
}
