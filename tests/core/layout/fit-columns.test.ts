import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitColumns } from '../../../core/layout/fit-columns'

test('columns that hold their longest words stay as they are', () => {
  expect(fitColumns([50, 30], [40, 30])).toEqual([50, 30])
})

test('a column too narrow for its longest word gets room from those that can spare it', () => {
  expect(fitColumns([60, 60, 20], [20, 50, 30])).toEqual([52, 58, 30])
})

test('a word without end leaves the other columns their room', () => {
  const [word = 0, ...others] = fitColumns([100, 100, 100], [9000, 60, 90])
  expect(word).toBeCloseTo(150, 6)
  expect(others).toEqual([60, 90])
})

test('the table stays as wide, whatever its words', () => {
  const width = fc.double({ min: 1, max: 300, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(width, width), { minLength: 1, maxLength: 9 }), (columns) => {
      const given = columns.map(([column]) => column)
      const least = columns.map(([, it]) => it)
      const fitted = fitColumns(given, least)
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
      expect(sum(fitted)).toBeCloseTo(sum(given), 6)
      if (sum(least) <= sum(given))
        fitted.forEach((column, i) => expect(column).toBeGreaterThan((least[i] ?? 0) - 1e-6))
    }),
  )
})
