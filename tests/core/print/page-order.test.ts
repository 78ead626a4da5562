import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bindings,
  bookletSides,
  flipSides,
  twoUpSides,
  type Binding,
  type SheetSide,
  type Slot,
} from '../../../core/print/page-order'

/**
 * Prints the sides on both sides of sheets (turned over at the short edge, so that a back lies left to right
 * behind its front right to left), lays the sheets on one another, folds them once and turns the leaves.
 */
function leafThrough(sides: readonly SheetSide[], binding: Binding): readonly (Slot | undefined)[] {
  const sheets = sides.flatMap((front, index) =>
    index % 2 === 0 ? [{ front, back: sides[index + 1] }] : [],
  )
  // Folded, a left-bound booklet opens at the right half of its outermost sheet.
  const [opening, closing] =
    binding === 'left' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return [
    ...sheets.flatMap(({ front, back }) => [front[opening], back?.[closing]]),
    ...sheets.toReversed().flatMap(({ front, back }) => [back?.[opening], front[closing]]),
  ]
}

const pages = (count: number, document = 0, isTurned = false) =>
  Array.from({ length: count }, (_, page) => ({ document, page, isTurned }))
const counts = fc.integer({ min: 1, max: 203 })
const binding = fc.constantFrom(...bindings)

describe('a booklet', () => {
  test('of any number of pages reads from the first to the last, blanks behind, whichever its binding', () => {
    fc.assert(
      fc.property(counts, binding, (count, side) => {
        const read = leafThrough(bookletSides(count, side), side)
        expect(read.slice(0, count)).toEqual(pages(count))
        expect(read.slice(count).every((page) => page === undefined)).toBe(true)
        expect(read.length % 4).toBe(0)
        expect(read.length - count).toBeLessThan(4)
      }),
    )
  })

  test('bound at the right has its first page at the left of the outermost sheet', () => {
    expect(bookletSides(4, 'right')[0]).toMatchObject({ left: { page: 0 }, right: { page: 3 } })
    expect(bookletSides(4, 'left')[0]).toMatchObject({ left: { page: 3 }, right: { page: 0 } })
  })
})

describe('a flip booklet', () => {
  test('reads from one cover as the first document, from the other as the second', () => {
    fc.assert(
      fc.property(counts, counts, binding, binding, (first, second, side, otherSide) => {
        const read = leafThrough(flipSides([first, second], [side, otherSide]), side)
        expect(read.slice(0, first)).toEqual(pages(first))
        const fromBack = read.toReversed().slice(0, second)
        expect(fromBack).toEqual(pages(second, 1, side === otherSide))
        expect(read.length - first - second).toBeLessThan(4)
      }),
    )
  })

  test('of Arabic and French stands upright from both covers', () => {
    const sides = flipSides([2, 2], ['right', 'left'])
    expect(sides.flatMap(({ left, right }) => [left?.isTurned, right?.isTurned])).not.toContain(
      true,
    )
  })
})

describe('two on a side', () => {
  test('stand in reading order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), binding, (count, side) => {
        const read = twoUpSides(count, side).flatMap(({ left, right }) =>
          side === 'left' ? [left, right] : [right, left],
        )
        expect(read.filter((page) => page !== undefined)).toEqual(pages(count))
      }),
    )
  })

  test('are the same page where there is only one', () => {
    expect(twoUpSides(1, 'right')).toMatchObject([{ left: { page: 0 }, right: { page: 0 } }])
  })
})
