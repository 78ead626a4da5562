import { expect, test } from 'vitest'
import { withJoiners } from '../../../../../core/writers/pdf/text/joining'

const joiner = '\u200D'

test('both halves of a joined word keep their joined forms', () => {
  expect(withJoiners('صاد', 0, 1)).toBe(`ص${joiner}`)
  expect(withJoiners('صاد', 1, 2)).toBe(`${joiner}ا`)
})

test('a letter that never joins the next one gets no joiner', () => {
  expect(withJoiners('دار', 0, 1)).toBe('د')
  expect(withJoiners('دار', 1, 3)).toBe('ار')
})

test('a mark between two letters does not hide that they are joined', () => {
  expect(withJoiners('بَيت', 2, 4)).toBe(`${joiner}يت`)
})

test('words are not joined across a space, nor letters of another script', () => {
  expect(withJoiners('لا ب', 0, 3)).toBe('لا ')
  expect(withJoiners('abc', 0, 1)).toBe('a')
})
