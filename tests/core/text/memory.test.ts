import { expect, test } from 'vitest'
import { Memory } from '../../../core/text/memory'

test('what was kept is known, by its key alone', () => {
  const memory = new Memory<number>(100)
  memory.keep('one', 1)
  expect([memory.recall('one'), memory.recall('two')]).toEqual([1, undefined])
})

test('what is asked for stays, what is not is forgotten', () => {
  const memory = new Memory<number>(10)
  memory.keep('asked', 1)
  memory.keep('other', 2)
  for (let round = 0; round < 20; round += 1) {
    expect(memory.recall('asked')).toBe(1)
    memory.keep(`new ${round}`, round)
  }
  expect(memory.recall('other')).toBeUndefined()
})

test('a result takes the room it is said to take', () => {
  const memory = new Memory<number>(10)
  memory.keep('a', 1, 6)
  memory.keep('b', 2, 6)
  memory.keep('c', 3, 11)
  expect([memory.recall('a'), memory.recall('c')]).toEqual([undefined, 3])
})
