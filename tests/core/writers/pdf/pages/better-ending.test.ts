import { expect, test } from 'vitest'
import { paginate } from '../../../../../core/writers/pdf/pages/paginate'
import { newSheet, type Sheet } from '../../../../../core/writers/pdf/pages/sheet'
import type { Block } from '../../../../../core/writers/pdf/blocks/block'

const body = { topPt: 0, heightPt: 100 }

/** Which blocks come to stand on which page. */
function pagesOf(blocks: readonly Partial<Block>[]): readonly (readonly number[])[] {
  const pages = new Map<Sheet, number[]>()
  const placed = blocks.map((block, index): Block => ({
    heightPt: 10,
    leastHeightPt: block.heightPt ?? 10,
    spaceBeforePt: 0,
    keepWithNext: false,
    repeated: [],
    notes: [],
    part: () => undefined,
    paint: (sheet) => pages.get(sheet)?.push(index),
    ...block,
  }))
  const page = { widthPt: 100, heightPt: 100, marginsPt: { top: 0, bottom: 0, start: 0, end: 0 } }
  const sheets = paginate(placed, body, () => {
    const sheet = newSheet({ ...page, headTopPt: 0, footTopPt: 0 }, { leftPt: 0, downPt: 0 })
    pages.set(sheet, [])
    return sheet
  })
  return sheets.map((sheet) => pages.get(sheet) ?? [])
}

const title = { heightPt: 5, keepWithNext: true }
const lines = (count: number, heightPt = 10) => Array.from({ length: count }, () => ({ heightPt }))

test('a last page that would hold a line or two is taken in by less space between the blocks', () => {
  const spaced = [...lines(5), { spaceBeforePt: 15 }, { spaceBeforePt: 15 }, ...lines(1, 8)]
  expect(pagesOf(spaced)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]])
})

test('a last page that would hold next to nothing takes the last title and its text over', () => {
  expect(pagesOf([...lines(7), title, ...lines(3)])).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10],
  ])
})

test('a title stays where the page before would be left half empty', () => {
  expect(pagesOf([...lines(2), title, ...lines(8)])).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [10]])
})

test('a last page with enough on it stays as it is', () => {
  expect(pagesOf([...lines(7), title, ...lines(5)])).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [10, 11, 12],
  ])
})

const original = { heightPt: 20, keepWithNext: true, precedesTranslation: true as const }
const translation = { heightPt: 20 }

test('a passage and its translation are parted before much of a page would stay white', () => {
  expect(pagesOf([...lines(6), title, original, translation])).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7],
    [8],
  ])
})

test('they stay together where little would stay white', () => {
  expect(pagesOf([...lines(8), original, translation, ...lines(3)])).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7],
    [8, 9, 10, 11, 12],
  ])
})
