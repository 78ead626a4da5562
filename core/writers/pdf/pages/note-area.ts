import type { Block } from '../blocks/block'
import type { BodyBox } from './paginate'
import type { Sheet } from './sheet'

/** The height that notes take at the foot of a page, with what parts the first of them from the text. */
export function notesHeightPt(notes: readonly Block[]): number {
  return Math.max(0, ...columnsOf(notes).map(heightPt))
}

/** Paints the notes of a page so that the last one ends where text may stand at most. */
export function paintNotes(notes: readonly Block[], sheet: Sheet, body: BodyBox): void {
  const top = body.topPt + sheet.downPt + body.heightPt - notesHeightPt(notes)
  for (const column of columnsOf(notes)) {
    let topPt = top
    for (const block of column) {
      block.paint(sheet, sheet.leftPt, topPt)
      topPt += block.heightPt
    }
  }
}

/** The notes of each language that has a column of its own, under the rule that parts them from the text. */
const columnsOf = (notes: readonly Block[]): readonly (readonly Block[])[] =>
  [...new Set(notes.map(({ column }) => column))].map((column) => {
    const own = notes.filter((note) => note.column === column)
    return [...(own[0]?.repeated ?? []), ...own]
  })

const heightPt = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.heightPt, 0)
