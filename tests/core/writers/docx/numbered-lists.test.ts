import { expect, test } from 'vitest'
import { NumberedLists } from '../../../../core/writers/docx/numbered-lists'

const look = { run: {}, hasText: false }
const place = (lists: NumberedLists, text: string, level: 0 | 1, list = 'fr') =>
  lists.place({ kind: 'number', list, level, text }, look)?.list

const placeAll = (lists: NumberedLists, texts: readonly string[]) =>
  new Set(texts.map((text) => place(lists, text, text.includes('.') ? 1 : 0)))

/** The levels of a list as Word counts them, the upper one first. */
const levelsOf = (lists: NumberedLists, index: number): readonly string[] =>
  [...(lists.all()[index]?.levels ?? [])]
    .toSorted(([one], [other]) => one - other)
    .map(([, { format, start }]) => `${format} from ${start}`)

test('numbers that follow on one another are one list of two levels', () => {
  const lists = new NumberedLists()
  expect(placeAll(lists, ['1', '1.1', '1.2', '2', '2.1', '3', '3.1']).size).toBe(1)
  expect(levelsOf(lists, 0)).toEqual(['%1 from 1', '%1.%2 from 1'])
})

test('a number that Word would not come to starts another list', () => {
  const lists = new NumberedLists()
  expect(placeAll(lists, ['1', '1.1', '1.3']).size).toBe(2)
  expect(levelsOf(lists, 1)).toEqual(['%1 from 1', '%1.%2 from 3'])
})

test('a list may begin in the middle', () => {
  const lists = new NumberedLists()
  expect(placeAll(lists, ['4.2', '4.3']).size).toBe(1)
  expect(levelsOf(lists, 0)).toEqual(['%1 from 4', '%1.%2 from 2'])
})

test('a heading after items whose own heading was left out starts another list', () => {
  const lists = new NumberedLists()
  expect(placeAll(lists, ['4.2', '5']).size).toBe(2)
})

test('items numbered through without their heading count on a level of their own', () => {
  const lists = new NumberedLists()
  place(lists, '14', 1)
  expect(place(lists, '15', 1)).toBe(1)
  expect(levelsOf(lists, 0).at(-1)).toBe('%2 from 14')
})

test('dots and brackets are part of the format', () => {
  const lists = new NumberedLists()
  place(lists, '(1)', 0)
  expect(levelsOf(lists, 0)).toEqual(['(%1) from 1'])
})

test('each language counts for itself', () => {
  const lists = new NumberedLists()
  expect(place(lists, '1', 0, 'ar')).not.toBe(place(lists, '1', 0, 'fr'))
})

test('numbers Word cannot count to are left to the text', () => {
  const lists = new NumberedLists()
  for (const text of ['أ', '٣', '007', '1.2.3', '%1', '']) {
    expect(place(lists, text, 1), text).toBeUndefined()
  }
})
