/** The side at which a document's pages are held together: the right for Arabic, the left for French. */
export const bindings = ['left', 'right'] as const
export type Binding = (typeof bindings)[number]

/** One page in its half of a sheet. */
export interface Slot {
  /** Which of the documents it is of, from 0. */
  readonly document: number
  /** Which of its pages, from 0. */
  readonly page: number
  /** Whether it stands on its head. */
  readonly isTurned: boolean
}

/** One side of a sheet: two pages as they lie before the eye; a blank one is undefined. */
export interface SheetSide {
  readonly left: Slot | undefined
  readonly right: Slot | undefined
}

type Blank = undefined

/**
 * The sides of a booklet's sheets, front and back by turns, the outermost sheet first: printed on both sides,
 * laid on one another and folded once, they read from the first page to the last. Blank pages come last.
 */
export function bookletSides(pageCount: number, binding: Binding): readonly SheetSide[] {
  return foldedSides(filled(pagesOf(0, pageCount), []), binding)
}

/**
 * A booklet of two documents, one from each cover. Where both are bound at the same side the second stands on
 * its head; where one is read from the right and the other from the left, both stand upright.
 */
export function flipSides(
  pageCounts: readonly [first: number, second: number],
  [binding, secondBinding]: readonly [first: Binding, second: Binding],
): readonly SheetSide[] {
  const first = pagesOf(0, pageCounts[0])
  const second = pagesOf(1, pageCounts[1], binding === secondBinding)
  return foldedSides(filled(first, second.toReversed()), binding)
}

/** Two pages beside each other on every side, in reading order; a single page stands twice, to be cut apart. */
export function twoUpSides(pageCount: number, binding: Binding): readonly SheetSide[] {
  const pages = pagesOf(0, pageCount)
  const [only] = pages
  if (only && pageCount === 1) return [{ left: only, right: only }]
  return pairsOf(pages).map(([first, second]) => facing(first, second, binding))
}

const pagesOf = (document: number, count: number, isTurned = false): readonly Slot[] =>
  Array.from({ length: count }, (_, page) => ({ document, page, isTurned }))

/** Pages from both ends, with blank ones between to make the sheets whole: four pages each. */
function filled(start: readonly Slot[], end: readonly Slot[]): readonly (Slot | Blank)[] {
  const count = start.length + end.length
  const blanks: readonly Blank[] = Array.from({ length: (4 - (count % 4)) % 4 }, () => undefined)
  return [...start, ...blanks, ...end]
}

function foldedSides(pages: readonly (Slot | Blank)[], binding: Binding): readonly SheetSide[] {
  const last = pages.length - 1
  return Array.from({ length: pages.length / 2 }, (_, side) =>
    // An outer side has the later page before the fold, an inner side the earlier one.
    side % 2 === 0
      ? facing(pages[last - side], pages[side], binding)
      : facing(pages[side], pages[last - side], binding),
  )
}

/** Two pages that face each other, the one read first named first. */
const facing = (first: Slot | Blank, second: Slot | Blank, binding: Binding): SheetSide =>
  binding === 'left' ? { left: first, right: second } : { left: second, right: first }

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T | undefined])[] {
  return items.flatMap((item, index) =>
    index % 2 === 0 ? [[item, items[index + 1]] as const] : [],
  )
}
