import type { GridCell, GridNode, LayoutNode, TextNode } from '../../layout/page-layout'
import { lookOf } from '../../layout/text-look'
import type { Writing } from './writing'

/** About how tall nodes stand on the page. Word places a foot by its lower edge, the layout by its upper. */
export const estimateHeight = (
  writing: Writing,
  nodes: readonly LayoutNode[],
  widthPt: number,
): number => nodes.reduce((sum, node) => sum + heightOf(writing, node, widthPt), 0)

function heightOf(writing: Writing, node: LayoutNode, widthPt: number): number {
  if (node.kind === 'text') return textHeight(writing, node, widthPt)
  if (node.kind === 'grid') return gridHeight(writing, node)
  return node.spaceBeforePt + (node.kind === 'figure' ? node.heightPt : node.rule.widthPt)
}

/** The width of a letter, spaces included, as a share of the size: true of both scripts within a tenth. */
const letterShare = 0.5

function textHeight(writing: Writing, node: TextNode, widthPt: number): number {
  const look = lookOf(writing.theme, writing.scale, node.style, node.language)
  const letters = node.content.reduce((sum, run) => sum + ('field' in run ? 2 : run.text.length), 0)
  const measure = Math.max(look.sizePt, widthPt - node.indentPt)
  const lines = Math.max(1, Math.ceil((letters * look.sizePt * letterShare) / measure))
  const below = node.ruleBelow ? node.ruleBelow.gapPt + node.ruleBelow.rule.widthPt : 0
  return node.spaceBeforePt + lines * look.leadingPt + below
}

function gridHeight(writing: Writing, grid: GridNode): number {
  const rows = grid.rows.map(({ cells }) => {
    let column = 0
    return Math.max(
      0,
      ...cells.map((cell) => {
        const own = grid.columnsPt.slice(column, column + cell.span)
        column += cell.span
        return cellHeight(
          writing,
          cell,
          own.reduce((sum, width) => sum + width, 0),
        )
      }),
    )
  })
  return grid.spaceBeforePt + rows.reduce((sum, height) => sum + height, 0)
}

function cellHeight(writing: Writing, cell: GridCell, widthPt: number): number {
  const { top, bottom, start, end } = cell.paddingPt
  const lines = (cell.borders.top?.widthPt ?? 0) + (cell.borders.bottom?.widthPt ?? 0)
  return top + bottom + lines + estimateHeight(writing, cell.content, widthPt - start - end)
}
