import type { Block } from '../blocks/block'
import type { BodyBox, FilledPage } from './paginate'

/** Blocks to be filled again: with less space between the last of them, or turning the page earlier. */
export interface Ending {
  readonly blocks: readonly Block[]
  readonly turnBefore?: number
}

/** A last page with less than this share of text looks forgotten. */
const leastShare = 0.22
/** The page before it may not end with more white than this. */
const leastBefore = 0.35
/** Spaces between blocks shrink to this at the least, to take in a line or two. */
const leastSpace = 0.6

/** How a text ends better than with next to nothing on its last page; nothing where it ends well. */
export function betterEnding(
  blocks: readonly Block[],
  pages: readonly FilledPage[],
  body: BodyBox,
): Ending | undefined {
  const last = pages.at(-1)
  const before = pages.at(-2)
  if (!last || before?.firstBlock === undefined) return undefined
  if (last.usedPt >= leastShare * body.heightPt) return undefined
  return (
    tightened(blocks, before.firstBlock, body) ?? turnedEarlier(blocks, before.firstBlock, body)
  )
}

/** The last two pages as one, where the spaces between their blocks have room to give. */
function tightened(blocks: readonly Block[], start: number, body: BodyBox): Ending | undefined {
  const spacePt = blocks.slice(start + 1).reduce((sum, block) => sum + block.spaceBeforePt, 0)
  const room = body.heightPt - (heightFrom(blocks, start) - spacePt)
  const share = Math.min(1, room / spacePt)
  // Footnotes have a height of their own, which depends on where their marks come to stand.
  if (!(share >= leastSpace) || blocks.slice(start).some(({ notes }) => notes.length > 0)) {
    return undefined
  }
  return {
    blocks: blocks.map((block, index) =>
      index > start ? { ...block, spaceBeforePt: block.spaceBeforePt * share } : block,
    ),
  }
}

/** Takes the last title of the page before, and what it heads, over to the last page. */
function turnedEarlier(blocks: readonly Block[], start: number, body: BodyBox): Ending | undefined {
  for (let index = blocks.length - 1; index > start; index--) {
    const isTitle = blocks[index]?.keepWithNext === true && !blocks[index - 1]?.keepWithNext
    if (!isTitle) continue
    const tailPt = heightFrom(blocks, index)
    if (tailPt > body.heightPt) return undefined
    if (tailPt < leastShare * body.heightPt) continue
    const leftPt = heightFrom(blocks, start) - tailPt
    return leftPt < leastBefore * body.heightPt ? undefined : { blocks, turnBefore: index }
  }
  return undefined
}

/** The height of the blocks from one on, when it opens a page. */
const heightFrom = (blocks: readonly Block[], start: number): number =>
  blocks.slice(start).reduce(
    (sum, block, index) => sum + block.heightPt + (index === 0 ? 0 : block.spaceBeforePt),
    (blocks[start]?.repeated ?? []).reduce((sum, header) => sum + header.heightPt, 0),
  )
