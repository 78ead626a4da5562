import type { FigureNode, LayoutNode, RuleNode, TextNode } from '../../layout/page-layout'
import { writeRule } from './spacers'
import { writeFigure } from './write-figure'
import { writeText, type Surroundings } from './write-text'
import type { Writing } from './writing'

export type LeafNode = TextNode | FigureNode | RuleNode

type LeafWriters = {
  readonly [K in LeafNode['kind']]: (
    writing: Writing,
    node: Extract<LeafNode, { kind: K }>,
    surroundings: Surroundings,
  ) => string
}

const writers: LeafWriters = {
  text: writeText,
  figure: writeFigure,
  rule: (_, node, surroundings) => writeRule(node, surroundings),
}

/** Whatever is one paragraph in Word. */
export function writeLeaf<K extends LeafNode['kind']>(
  writing: Writing,
  node: Extract<LeafNode, { kind: K }>,
  surroundings: Surroundings = {},
): string {
  const write: LeafWriters[K] = writers[node.kind]
  return write(writing, node, surroundings)
}

/** Whether a node is one paragraph rather than a table. */
export const isLeaf = (node: LayoutNode): node is LeafNode => node.kind !== 'grid'
