import type { Sheet } from '../pages/sheet'
import type { Block } from './block'

/** The height of blocks one under the other, the space before the first included. */
export const stackHeightPt = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.spaceBeforePt + block.heightPt, 0)

/** The least of a stack that may stand at the foot of a page. */
export function leastStackHeightPt(blocks: readonly Block[]): number {
  const first = blocks[0]
  return first ? first.spaceBeforePt + first.leastHeightPt : 0
}

/** The footnotes of blocks, in the order of their marks. */
export const notesOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => block.notes)

export function paintStack(
  blocks: readonly Block[],
  sheet: Sheet,
  xPt: number,
  topPt: number,
): void {
  let yPt = topPt
  for (const block of blocks) {
    yPt += block.spaceBeforePt
    block.paint(sheet, xPt, yPt)
    yPt += block.heightPt
  }
}

/** The blocks that fit into a height and those that do not; the first of the rest loses its space before. */
export function partStack(
  blocks: readonly Block[],
  roomPt: number,
  mustPart: boolean,
): readonly [readonly Block[], readonly Block[]] {
  let room = roomPt
  for (const [index, block] of blocks.entries()) {
    const heightPt = block.spaceBeforePt + block.heightPt
    if (heightPt <= room) {
      room -= heightPt
      continue
    }
    const taken = blocks.slice(0, index)
    const after = blocks.slice(index + 1)
    const parts = block.part(room - block.spaceBeforePt, mustPart)
    if (parts)
      return [
        [...taken, parts[0]],
        [parts[1], ...after],
      ]
    return [taken, [{ ...block, spaceBeforePt: 0 }, ...after]]
  }
  return [blocks, []]
}
