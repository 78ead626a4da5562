import type { LayoutNode, LayoutNodeOf } from '../../../layout/page-layout'
import type { Block, BlockSetting, SetNodes } from './block'
import { setFigure } from './set-figure'
import { setGrid } from './set-grid'
import { setRule } from './set-rule'
import { setText } from './set-text'

const setters: {
  readonly [K in LayoutNode['kind']]: (
    node: LayoutNodeOf<K>,
    widthPt: number,
    setting: BlockSetting,
  ) => readonly Block[]
} = {
  text: (...given) => [setText(...given)],
  grid: (...given) => setGrid(...given, setNodes),
  figure: (...given) => [setFigure(...given)],
  rule: (node, widthPt) => [setRule(node, widthPt)],
}

/** Sets nodes to a width, one under the other, each row of a grid a block of its own. */
export const setNodes: SetNodes = (nodes, widthPt, setting) =>
  nodes.flatMap((node) => setNode(node, widthPt, setting))

// The kind picks the setter made for it, which TypeScript cannot see through a union.
function setNode<K extends LayoutNode['kind']>(
  node: LayoutNodeOf<K>,
  widthPt: number,
  setting: BlockSetting,
): readonly Block[] {
  const set = setters[node.kind]
  return set(node, widthPt, setting)
}
