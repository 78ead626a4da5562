import type { GridNode, LayoutNode } from '../../layout/page-layout'
import { spacer } from './spacers'
import { isLeaf, writeLeaf } from './write-leaf'
import { writeGrid } from './write-grid'
import type { Writing } from './writing'

/**
 * The nodes of a story, head or foot in order. A table has no space before it in Word: the paragraph above
 * holds it, or an empty line between two tables, which would else become one.
 */
export function writeNodes(writing: Writing, nodes: readonly LayoutNode[]): string {
  const written = nodes.map((node, index) => {
    if (!isLeaf(node)) return writeTable(writing, node, nodes[index - 1])
    const next = nodes[index + 1]
    const spaceAfterPt = next && !isLeaf(next) ? next.spaceBeforePt : 0
    return writeLeaf(writing, node, { spaceAfterPt })
  })
  const last = nodes.at(-1)
  return last && isLeaf(last) ? written.join('') : `${written.join('')}${spacer()}`
}

function writeTable(writing: Writing, grid: GridNode, previous: LayoutNode | undefined): string {
  const table = writeGrid(writing, grid)
  if (previous && isLeaf(previous)) return table
  if (!previous && grid.spaceBeforePt === 0) return table
  const isKept = previous?.rows.at(-1)?.keepWithNext ?? false
  return `${spacer(grid.spaceBeforePt, isKept)}${table}`
}
