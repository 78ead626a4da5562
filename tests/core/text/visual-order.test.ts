import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visualOrder } from '../../../core/text/visual-order'

/** Rule L2 as UAX#9 words it, on a plain list, for any levels. */
function reverseByTheBook(levels: readonly number[]): number[] {
  let order = levels.map((_, index) => index)
  const levelOf = (index: number): number => levels[index] ?? 0
  for (let level = 10; level >= 1; level--) {
    const next: number[] = []
    let run: number[] = []
    for (const index of order) {
      if (levelOf(index) >= level) run.unshift(index)
      else {
        next.push(...run, index)
        run = []
      }
    }
    order = [...next, ...run]
  }
  return order
}

test('any line is reordered as rule L2 says', () => {
  const line = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 })
  fc.assert(
    fc.property(line, (levels) => {
      const items = levels.map((level, index) => ({ level, index }))
      const order = visualOrder(items).map(({ index }) => index)
      expect(order).toEqual(reverseByTheBook(levels))
    }),
    { numRuns: 3000 },
  )
})
