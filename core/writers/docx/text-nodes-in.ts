import type { LayoutNode, TextNode } from '../../layout/page-layout'

/** Every paragraph of nodes, those in the cells of tables included. */
export const textNodesIn = (nodes: readonly LayoutNode[]): readonly TextNode[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [node]
    if (node.kind !== 'grid') return []
    return node.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => textNodesIn(content)))
  })
