import type { Block } from '../blocks/block'
import { notesOf } from '../blocks/stack'
import { betterEnding } from './better-ending'
import { notesHeightPt, paintNotes } from './note-area'
import type { Sheet } from './sheet'

/** The part of a page that text may fill. */
export interface BodyBox {
  readonly topPt: number
  readonly heightPt: number
  /** A last page with next to nothing is left as it is. */
  readonly endsAsSet?: true | undefined
}

/** What comes to stand on one page. */
export interface FilledPage {
  readonly placed: { readonly block: Block; readonly topPt: number }[]
  /** Footnotes of what stands on it. */
  notes: readonly Block[]
  usedPt: number
  /** Nothing but repeated header rows stands on it yet. */
  isFresh: boolean
  /** The block it begins with; none where it goes on with the rest of one. */
  readonly firstBlock: number | undefined
}

/** Blocks on the way to their pages; the last page is being filled. */
interface Flow {
  readonly pages: FilledPage[]
  readonly body: BodyBox
}

/** Sums of heights differ in the last digits. */
const tolerancePt = 0.01

/**
 * Fills pages with blocks: nothing is parted that belongs together, no space opens a page, and the last
 * page is not left with next to nothing.
 */
export function paginate(
  blocks: readonly Block[],
  body: BodyBox,
  newSheet: () => Sheet,
): readonly Sheet[] {
  const first = fillPages(blocks, body)
  const better = body.endsAsSet ? undefined : betterEnding(blocks, first, body)
  const pages = better ? fillPages(better.blocks, body, better.turnBefore) : first
  return pages.map(({ placed, notes }) => {
    const sheet = newSheet()
    const bodyTopPt = body.topPt + sheet.downPt
    for (const { block, topPt } of placed) block.paint(sheet, sheet.leftPt, bodyTopPt + topPt)
    paintNotes(notes, sheet, body)
    return sheet
  })
}

/** Fills pages from the first block to the last, beginning a new one before a given block. */
function fillPages(
  blocks: readonly Block[],
  body: BodyBox,
  turnBefore?: number,
): readonly FilledPage[] {
  const flow: Flow = { pages: [freshPage(0)], body }
  let index = 0
  while (index < blocks.length) {
    const chain = chainFrom(blocks, index)
    const page = lastPage(flow)
    const isTooTall = chainHeightPt(chain) > roomOn(page, body, chain.flatMap(leastNotes))
    const head = isTooTall ? headBeforeTranslation(chain, page, body) : undefined
    if (!page.isFresh && !head && (isTooTall || index === turnBefore)) {
      flow.pages.push(freshPage(index))
    }
    const whole = head ?? chain
    whole.forEach((block, offset) => place(block, flow, index + offset))
    index += whole.length
  }
  return flow.pages
}

/** A page that would stay white by more than this share takes a passage whose translation comes overleaf. */
const mostWhiteShare = 0.25

/** The most of a chain that fits on a page and ends where a translation begins; nothing where little stays white. */
function headBeforeTranslation(
  chain: readonly Block[],
  page: FilledPage,
  body: BodyBox,
): readonly Block[] | undefined {
  if (page.isFresh || roomOn(page, body, []) < mostWhiteShare * body.heightPt) return undefined
  const end = chain.findLastIndex(({ precedesTranslation }, index) => {
    const head = chain.slice(0, index + 1)
    const heightPt = head.reduce((sum, block) => sum + block.spaceBeforePt + block.heightPt, 0)
    return precedesTranslation && heightPt <= roomOn(page, body, notesOf(head))
  })
  return end < 0 ? undefined : chain.slice(0, end + 1)
}

const freshPage = (firstBlock: number | undefined): FilledPage => ({
  placed: [],
  notes: [],
  usedPt: 0,
  isFresh: true,
  firstBlock,
})

/** A flow begins with a page. */
const lastPage = ({ pages }: Flow): FilledPage => pages.at(-1) ?? freshPage(0)

/** What is left of a page when some more footnotes have their place at its foot. */
const roomOn = (page: FilledPage, body: BodyBox, notes: readonly Block[]): number =>
  body.heightPt - page.usedPt - notesHeightPt([...page.notes, ...notes]) + tolerancePt

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

function place(block: Block, flow: Flow, index: number): void {
  let rest: Block | undefined = block
  while (rest) {
    const page = lastPage(flow)
    if (page.usedPt === 0) for (const header of rest.repeated) put(header, 0, page)
    const spacePt: number = page.isFresh ? 0 : rest.spaceBeforePt
    const isWhole: boolean = rest.heightPt <= roomOn(page, flow.body, rest.notes) - spacePt
    // A block that no page could hold goes on as it is rather than for ever.
    const parts: Parts | undefined = isWhole ? undefined : partFor(rest, spacePt, page, flow.body)
    const isHere = isWhole || (page.isFresh && !parts)
    if (isHere || parts) put(parts ? parts[0] : rest, spacePt, page)
    if (isHere || parts) page.isFresh = false
    if (isHere) return
    if (parts) rest = { ...parts[1], repeated: rest.repeated }
    flow.pages.push(freshPage(parts ? undefined : index))
  }
}

type Parts = readonly [Block, Block]

/** The most of a block that fits with its own footnotes; each try leaves room for those of the one before. */
function partFor(
  block: Block,
  spacePt: number,
  page: FilledPage,
  body: BodyBox,
): Parts | undefined {
  const repeatedPt = block.repeated.reduce((sum, header) => sum + header.heightPt, 0)
  const wholePt = block.heightPt + notesHeightPt(block.notes)
  const mustPart = wholePt > body.heightPt - repeatedPt
  let roomPt = roomOn(page, body, []) - spacePt
  for (;;) {
    const parts = block.part(roomPt, mustPart)
    if (!parts) return undefined
    const withNotesPt = roomOn(page, body, parts[0].notes) - spacePt
    if (parts[0].heightPt <= withNotesPt) return parts
    roomPt = Math.min(withNotesPt, roomPt - 1)
  }
}

function put(block: Block, spacePt: number, page: FilledPage): void {
  page.placed.push({ block, topPt: page.usedPt + spacePt })
  page.usedPt += spacePt + block.heightPt
  page.notes = [...page.notes, ...block.notes]
}
