import type { GridNode, GridRow, LayoutNode, TextNode } from '../../layout/page-layout'
import { lookOf } from '../../layout/text-look'
import type { Writing } from './writing'

/** An entry of a table of contents as a paragraph of its own. */
export interface ContentsEntry {
  readonly node: TextNode
  readonly afterPt: number
  readonly isFirst: boolean
}

/** Whether a node is a table of contents. */
export const isContents = (node: LayoutNode): boolean =>
  node.kind === 'grid' && node.listsContents === true

/** The entries of each column: in Word they follow one another, as its field can hold nothing else between them. */
export function contentsColumns(
  writing: Writing,
  { rows, spaceBeforePt, columnsPt }: GridNode,
): readonly (readonly ContentsEntry[])[] {
  const [{ cells } = { cells: [] }] = rows
  // Around several columns there is a table, which has its space before itself.
  const abovePt = columnsPt.length === 1 ? spaceBeforePt : 0
  return cells.map((_, column) => {
    const entries = rows.flatMap((row) => entriesIn(writing, row, column))
    return entries.map(({ node, afterPt }, index): ContentsEntry => ({
      node: index === 0 ? { ...node, spaceBeforePt: node.spaceBeforePt + abovePt } : node,
      afterPt,
      isFirst: index === 0,
    }))
  })
}

/** Entries that answer each other are of one height, so that they stand beside each other without rows. */
function entriesIn(writing: Writing, { cells }: GridRow, column: number) {
  const leadingPt = (node: TextNode): number =>
    lookOf(writing.theme, writing.scale, node.style, node.language).leadingPt
  const texts = cells.map(({ content }) => content.filter((node) => node.kind === 'text'))
  const tallestPt = Math.max(0, ...texts.flatMap((nodes) => nodes.map(leadingPt)))
  const topPt = cells[column]?.paddingPt.top ?? 0
  return (texts[column] ?? []).map((node) => ({
    node: { ...node, spaceBeforePt: node.spaceBeforePt + topPt },
    afterPt: Math.max(0, tallestPt - leadingPt(node) - node.spaceBeforePt),
  }))
}
