import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  markDifferences,
  type TextPiece,
} from '../../../../renderer/files/word-changes/mark-differences'

const wholeOf = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text).join('')
const markedIn = (pieces: readonly TextPiece[]): readonly string[] =>
  pieces.filter(({ differs }) => differs).map(({ text }) => text)

test('a changed word is marked in both versions, and nothing beside it', () => {
  const { before, after } = markDifferences(
    'إحداث صندوق جهوي لدعم التعاونيات.',
    'إحداث صندوق وطني لدعم التعاونيات.',
    'ar',
  )
  expect(markedIn(before)).toEqual(['جهوي'])
  expect(markedIn(after)).toEqual(['وطني'])
})

test('words changed side by side are one mark', () => {
  const { after } = markDifferences('Créer un fonds.', 'Créer deux caisses.', 'fr')
  expect(markedIn(after)).toEqual(['deux caisses'])
})

test('each version stays whole, whatever the texts are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const marked = markDifferences(before, after, 'ar')
      expect(wholeOf(marked.before)).toBe(before)
      expect(wholeOf(marked.after)).toBe(after)
    }),
  )
})

test('two long texts without anything in common are two texts, not thousands of marks', () => {
  const one = Array.from({ length: 4_000 }, (_, index) => `a${index}`).join(' ')
  const other = Array.from({ length: 4_000 }, (_, index) => `b${index}`).join(' ')
  expect(markDifferences(one, other, 'fr').before).toEqual([{ text: one, differs: true }])
})
