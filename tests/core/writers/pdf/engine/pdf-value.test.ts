import { expect, test } from 'vitest'
import { pdfValue } from '../../../../../core/writers/pdf/engine/pdf-value'

const boxed = (text: string): unknown => Object(text)

test('a dictionary takes no more room than it must', () => {
  const value = { S: 'P', K: [1, 2], Lang: boxed('fr'), Open: true, BBox: { X: 0.12345 } }
  expect(pdfValue(value)).toBe('<</S/P/K[1 2]/Lang(fr)/Open true/BBox<</X 0.123>>>>')
})

test('a string keeps brackets and backslashes apart from its ends', () => {
  expect(pdfValue(boxed('a (b) \\ c'))).toBe('(a \\(b\\) \\\\ c)')
})

test('a string that is not ASCII is UTF-16, and its bytes are escaped too', () => {
  // U+0628 holds the byte of an opening bracket, U+5C29 that of a backslash.
  expect(pdfValue(boxed('\u0628\u5C29'))).toBe('(\u00FE\u00FF\u0006\\(\\\\\\))')
})

test('a date is that of the world, and bytes are hexadecimal', () => {
  expect(pdfValue(new Date('2025-11-14T00:00:00Z'))).toBe('(D:20251114000000Z)')
  expect(pdfValue(Buffer.from([0, 255]))).toBe('<00ff>')
})

test('no number is written with an exponent', () => {
  expect([1e-9, 0.0004, 12, 0.1 + 0.2].map(pdfValue)).toEqual(['0', '0', '12', '0.3'])
})
