import { expect, test } from 'vitest'
import { pageAt, rangeOf, stackOf } from '../../../renderer/brief/page-stack'

const stack = stackOf([100, 200, 100], 10)

test('pages lie one below the other with a gap between two', () => {
  expect(stack).toEqual({ tops: [0, 110, 320], height: 420 })
  expect(stackOf([], 10)).toEqual({ tops: [], height: 0 })
})

test('a height belongs to the last page that has begun there', () => {
  expect([-5, 0, 109, 110, 319, 320, 900].map((y) => pageAt(stack, y))).toEqual([
    0, 0, 0, 1, 1, 2, 2,
  ])
})

test('only the pages that a stretch touches are near it', () => {
  expect(rangeOf(stack, -100, 50)).toEqual({ first: 0, last: 0 })
  expect(rangeOf(stack, 120, 330)).toEqual({ first: 1, last: 2 })
  expect(rangeOf(stackOf([], 10), 0, 500)).toEqual({ first: 0, last: -1 })
})

test('of a thousand pages the right one is found', () => {
  const many = stackOf(
    Array.from({ length: 1000 }, () => 90),
    10,
  )
  expect(pageAt(many, 73_450)).toBe(734)
})
