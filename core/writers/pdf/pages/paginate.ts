import type { Block } from '../blocks/block'
import type { Sheet } from './sheet'

/** The part of a page that text may fill. */
export interface BodyBox {
  readonly xPt: number
  readonly topPt: number
  readonly heightPt: number
}

/** Blocks on the way to their pages: the page being filled and the height used on it. */
interface Flow {
  readonly sheets: Sheet[]
  usedPt: number
  /** Nothing but repeated header rows stands on the page yet. */
  isFresh: boolean
}

/** Sums of heights differ in the last digits. */
const tolerancePt = 0.01

/** Fills pages with blocks: nothing is parted that belongs together, and no space opens a page. */
export function paginate(
  blocks: readonly Block[],
  body: BodyBox,
  newSheet: () => Sheet,
): readonly Sheet[] {
  const flow: Flow = { sheets: [newSheet()], usedPt: 0, isFresh: true }
  const turnPage = (): void => {
    flow.sheets.push(newSheet())
    flow.usedPt = 0
    flow.isFresh = true
  }
  let index = 0
  while (index < blocks.length) {
    const chain = chainFrom(blocks, index)
    const roomPt = body.heightPt - flow.usedPt + tolerancePt
    if (!flow.isFresh && chainHeightPt(chain) > roomPt) turnPage()
    for (const block of chain) place(block, flow, body, turnPage)
    index += chain.length
  }
  return flow.sheets
}

/** A block with those it may not be parted from. */
function chainFrom(blocks: readonly Block[], start: number): readonly Block[] {
  let end = start
  while (blocks[end]?.keepWithNext && end + 1 < blocks.length) end++
  return blocks.slice(start, end + 1)
}

/** What a chain needs at the foot of a page: all of it but what may go overleaf of its last block. */
const chainHeightPt = (chain: readonly Block[]): number =>
  chain.reduce(
    (sum, block, index) =>
      sum +
      block.spaceBeforePt +
      (index === chain.length - 1 ? block.leastHeightPt : block.heightPt),
    0,
  )

function place(block: Block, flow: Flow, body: BodyBox, turnPage: () => void): void {
  let rest: Block | undefined = block
  while (rest) {
    if (flow.usedPt === 0) for (const header of rest.repeated) paint(header, 0, flow, body)
    const spacePt: number = flow.isFresh ? 0 : rest.spaceBeforePt
    const roomPt: number = body.heightPt - flow.usedPt - spacePt + tolerancePt
    // A block that no page could hold goes on as it is rather than for ever.
    const parts: Parts | undefined =
      rest.heightPt <= roomPt ? undefined : partFor(rest, roomPt, body)
    const isHere = rest.heightPt <= roomPt || (flow.isFresh && !parts)
    if (isHere || parts) paint(parts ? parts[0] : rest, spacePt, flow, body)
    if (isHere || parts) flow.isFresh = false
    if (isHere) return
    if (parts) rest = { ...parts[1], repeated: rest.repeated }
    turnPage()
  }
}

type Parts = readonly [Block, Block]

function partFor(block: Block, roomPt: number, body: BodyBox): Parts | undefined {
  const repeatedPt = block.repeated.reduce((sum, header) => sum + header.heightPt, 0)
  return block.part(roomPt, block.heightPt > body.heightPt - repeatedPt)
}

function paint(block: Block, spacePt: number, flow: Flow, body: BodyBox): void {
  const sheet = flow.sheets.at(-1)
  if (!sheet) return
  block.paint(sheet, body.xPt, body.topPt + flow.usedPt + spacePt)
  flow.usedPt += spacePt + block.heightPt
}
