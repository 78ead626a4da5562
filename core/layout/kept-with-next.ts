import type { LayoutNode } from './page-layout'

/** A node that no page turn may part from what follows. */
export function keptWithNext(node: LayoutNode): LayoutNode {
  if (node.kind === 'text') return { ...node, keepWithNext: true }
  if (node.kind !== 'grid') return node
  const rows = node.rows.map((row) => ({ ...row, isUnsplit: true, keepWithNext: true }))
  return { ...node, rows }
}
