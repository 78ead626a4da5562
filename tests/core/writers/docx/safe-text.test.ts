import { expect, test } from 'vitest'
import { safeText } from '../../../../core/writers/docx/safe-text'

test('control characters and half characters do not reach the file', () => {
  expect(safeText('a\u0000b\u0008c\uFFFEd\uD800e\uDC00f')).toBe('abcd\uFFFDe\uFFFDf')
})

test('overrides and isolates that would turn the text around are taken out', () => {
  expect(safeText('a\u202Eb\u202Cc\u2066d\u2069')).toBe('abcd')
})

test('emoji, joiners and direction marks stay', () => {
  expect(safeText('😀 \u200C\u200D\u200F')).toBe('😀 \u200C\u200D\u200F')
})

test('every kind of line end is one line break', () => {
  expect(safeText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
})
