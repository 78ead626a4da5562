import type { Block } from '../blocks/block'
import type { BodyBox } from './paginate'
import type { Sheet } from './sheet'

/** The height that notes take at the foot of a page, with what parts the first of them from the text. */
export function notesHeightPt(notes: readonly Block[]): number {
  return inOrder(notes).reduce((sum, block) => sum + block.heightPt, 0)
}

/** Paints the notes of a page so that the last one ends where text may stand at most. */
export function paintNotes(notes: readonly Block[], sheet: Sheet, body: BodyBox): void {
  let topPt = body.topPt + body.heightPt - notesHeightPt(notes)
  for (const block of inOrder(notes)) {
    block.paint(sheet, sheet.leftPt, topPt)
    topPt += block.heightPt
  }
}

const inOrder = (notes: readonly Block[]): readonly Block[] => [
  ...(notes[0]?.repeated ?? []),
  ...notes,
]
