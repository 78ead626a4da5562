import type { Block } from '../brief/brief-document'
import { passagesIn } from '../brief/passages-in'
import { textOfRuns } from '../brief/run'
import { keptWithNext } from './kept-with-next'
import type { LayoutNode } from './page-layout'

/**
 * The nodes of a block, held to what follows where that looks forgotten on a page by itself: a short section
 * before the contact box, and the end of a text before those who sign it.
 */
export function heldToNext(
  blocks: readonly Block[],
  index: number,
  nodes: readonly LayoutNode[],
): readonly LayoutNode[] {
  if (isBeforeContact(blocks, index)) return nodes.map(keptWithNext)
  if (!isBeforeSignatures(blocks, index)) return nodes
  const last = nodes.at(-1)
  return last ? [...nodes.slice(0, -1), heldAtItsEnd(last)] : nodes
}

function isBeforeContact(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  const isBeforeEnd = index === blocks.length - 2
  const isContact = next?.kind === 'callout' && next.role === 'contact'
  return isBeforeEnd && isContact && block !== undefined && isShort(block)
}

const shortText = 900
const isShort = (block: Block): boolean =>
  block.kind === 'section' &&
  block.measure === 'text' &&
  passagesIn(block.blocks)
    .flatMap(({ versions }) => versions.slice(0, 1))
    .reduce((sum, { content }) => sum + textOfRuns(content).length, 0) < shortText

/** Nobody signs a page that says nothing: place, date and notes stand with the last of what is signed. */
const mostBetween = 3

function isBeforeSignatures(blocks: readonly Block[], index: number): boolean {
  const after = blocks.slice(index + 1, index + 2 + mostBetween)
  const place = after.findIndex(({ kind }) => kind === 'signatures')
  return place >= 0 && after.slice(0, place).every(({ kind }) => kind === 'paragraph')
}

/** Of a list only the last row comes along. */
function heldAtItsEnd(node: LayoutNode): LayoutNode {
  if (node.kind !== 'grid') return keptWithNext(node)
  const end = node.rows.length - 1
  const rows = node.rows.map((row, index) =>
    index === end ? { ...row, isUnsplit: true, keepWithNext: true } : row,
  )
  return { ...node, rows }
}
