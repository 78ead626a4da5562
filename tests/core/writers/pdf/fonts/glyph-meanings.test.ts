import { expect, test } from 'vitest'
import { glyphMeanings } from '../../../../../core/writers/pdf/fonts/glyph-meanings'

const said = (meanings: readonly (readonly number[])[]): string[] =>
  meanings.map((codePoints) => String.fromCodePoint(...codePoints))

test('a mark is told by its letter, in painted order', () => {
  // From left to right: the sign, its letter, the letter before it.
  expect(said(glyphMeanings([2, 1, 0], [0, 500, 500], 'سدّ', 'rtl'))).toEqual([
    ' ', 'ّد', 'س',
  ]) // prettier-ignore
})

test('a ligature tells all its letters, turned round for readers that turn them back', () => {
  expect(said(glyphMeanings([0], [500], 'لا', 'rtl'))).toEqual(['ال'])
  expect(said(glyphMeanings([0], [500], 'fi', 'ltr'))).toEqual(['fi'])
})

test('letters that became as many glyphs tell one each', () => {
  expect(said(glyphMeanings([0, 0], [300, 300], 'لا', 'rtl'))).toEqual(['ا', 'ل'])
})

test('joiners and direction marks are told by nobody', () => {
  expect(said(glyphMeanings([0], [500], 'ص\u200D\u200F', 'rtl'))).toEqual(['ص'])
})
