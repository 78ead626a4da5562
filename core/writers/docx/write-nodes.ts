import type { GridNode, LayoutNode } from '../../layout/page-layout'
import { isContents } from './contents-entries'
import { startOfListed } from './listed-pages'
import { spacer } from './spacers'
import { writeContentsColumn } from './write-contents'
import { isLeaf, writeLeaf } from './write-leaf'
import { writeGrid } from './write-grid'
import type { Writing } from './writing'
import { gathered } from './xml'

/**
 * The nodes of a story, head or foot in order. A table has no space before it in Word: the paragraph above
 * holds it, or an empty line between two tables, which would else become one.
 */
export function writeNodes(writing: Writing, nodes: readonly LayoutNode[]): string {
  const lastContents = nodes.findLastIndex(isContents)
  const written = nodes.map((node, index) => {
    const xml = writeNode(writing, node, nodes[index - 1], nodes[index + 1])
    const { listed } = writing
    return listed && index === lastContents ? `${xml}${startOfListed(listed)}` : xml
  })
  const last = nodes.at(-1)
  return gathered(last && isParagraphs(last) ? written : [...written, spacer()])
}

function writeNode(
  writing: Writing,
  node: LayoutNode,
  previous: LayoutNode | undefined,
  next: LayoutNode | undefined,
): string {
  if (isLeaf(node)) {
    const spaceAfterPt = next && !isParagraphs(next) ? next.spaceBeforePt : 0
    return writeLeaf(writing, node, { spaceAfterPt })
  }
  return isOneColumn(node)
    ? writeContentsColumn(writing, node, 0)
    : writeTable(writing, node, previous)
}

/** A table of contents in one language needs no table around it. */
const isOneColumn = (grid: GridNode): boolean => isContents(grid) && grid.columnsPt.length === 1

const isParagraphs = (node: LayoutNode): boolean => isLeaf(node) || isOneColumn(node)

function writeTable(writing: Writing, grid: GridNode, previous: LayoutNode | undefined): string {
  const table = writeGrid(writing, grid)
  if (previous && isLeaf(previous)) return table
  if (!previous && grid.spaceBeforePt === 0) return table
  const isKept = (previous?.kind === 'grid' && previous.rows.at(-1)?.keepWithNext) || false
  return `${spacer(grid.spaceBeforePt, isKept)}${table}`
}
