import type { Block } from '../blocks/block'
import { notesHeightPt, paintNotes } from './note-area'
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
  /** Footnotes of what stands on the page. */
  notes: readonly Block[]
}

/** Sums of heights differ in the last digits. */
const tolerancePt = 0.01

/** Fills pages with blocks: nothing is parted that belongs together, and no space opens a page. */
export function paginate(
  blocks: readonly Block[],
  body: BodyBox,
  newSheet: () => Sheet,
): readonly Sheet[] {
  const flow: Flow = { sheets: [newSheet()], usedPt: 0, isFresh: true, notes: [] }
  const endPage = (): void => {
    const sheet = flow.sheets.at(-1)
    if (sheet) paintNotes(flow.notes, sheet, body)
    flow.notes = []
  }
  const turnPage = (): void => {
    endPage()
    flow.sheets.push(newSheet())
    flow.usedPt = 0
    flow.isFresh = true
  }
  let index = 0
  while (index < blocks.length) {
    const chain = chainFrom(blocks, index)
    const roomPt = roomOn(flow, body, chain.flatMap(leastNotes))
    if (!flow.isFresh && chainHeightPt(chain) > roomPt) turnPage()
    for (const block of chain) place(block, flow, body, turnPage)
    index += chain.length
  }
  endPage()
  return flow.sheets
}

/** What is left of a page when some more footnotes have their place at its foot. */
const roomOn = (flow: Flow, body: BodyBox, notes: readonly Block[]): number =>
  body.heightPt - flow.usedPt - notesHeightPt([...flow.notes, ...notes]) + tolerancePt

/** The footnotes that must come onto the page with a block; those of a block that can part may not. */
const leastNotes = (block: Block): readonly Block[] =>
  block.leastHeightPt < block.heightPt ? [] : block.notes

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
    const isWhole: boolean = rest.heightPt <= roomOn(flow, body, rest.notes) - spacePt
    // A block that no page could hold goes on as it is rather than for ever.
    const parts: Parts | undefined = isWhole ? undefined : partFor(rest, spacePt, flow, body)
    const isHere = isWhole || (flow.isFresh && !parts)
    if (isHere || parts) paint(parts ? parts[0] : rest, spacePt, flow, body)
    if (isHere || parts) flow.isFresh = false
    if (isHere) return
    if (parts) rest = { ...parts[1], repeated: rest.repeated }
    turnPage()
  }
}

type Parts = readonly [Block, Block]

/** The most of a block that fits with its own footnotes; each try leaves room for those of the one before. */
function partFor(block: Block, spacePt: number, flow: Flow, body: BodyBox): Parts | undefined {
  const repeatedPt = block.repeated.reduce((sum, header) => sum + header.heightPt, 0)
  const wholePt = block.heightPt + notesHeightPt(block.notes)
  const mustPart = wholePt > body.heightPt - repeatedPt
  let roomPt = roomOn(flow, body, []) - spacePt
  for (;;) {
    const parts = block.part(roomPt, mustPart)
    if (!parts) return undefined
    const withNotesPt = roomOn(flow, body, parts[0].notes) - spacePt
    if (parts[0].heightPt <= withNotesPt) return parts
    roomPt = Math.min(withNotesPt, roomPt - 1)
  }
}

function paint(block: Block, spacePt: number, flow: Flow, body: BodyBox): void {
  const sheet = flow.sheets.at(-1)
  if (!sheet) return
  block.paint(sheet, body.xPt, body.topPt + flow.usedPt + spacePt)
  flow.usedPt += spacePt + block.heightPt
  flow.notes = [...flow.notes, ...block.notes]
}
