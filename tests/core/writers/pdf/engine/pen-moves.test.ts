import { expect, test } from 'vitest'
import { penMoves } from '../../../../../core/writers/pdf/engine/pen-moves'
import { glyphMeanings } from '../../../../../core/writers/pdf/fonts/glyph-meanings'
import type { Glyph } from '../../../../../core/writers/pdf/fonts/glyph-run'

const glyph = (facts: Partial<Glyph>): Glyph => ({
  id: 1,
  kind: 0,
  widthMilli: 300,
  advanceMilli: facts.widthMilli ?? 300,
  offsetXMilli: 0,
  offsetYMilli: 0,
  codePoints: [0x628],
  ...facts,
})
// The second of two glyphs that one letter became.
const [, silent] = glyphMeanings([0, 0], [300, 0], 'ب', 'ltr')
const waw = glyph({ advanceMilli: 422, offsetXMilli: 122 })
const mark = glyph({ widthMilli: 0, advanceMilli: 0, offsetXMilli: 40, codePoints: silent ?? [] })
const moves = (...glyphs: Glyph[]) =>
  penMoves({ glyphs }).moves.map(({ beforeMilli, extraMilli }) => [beforeMilli, extraMilli])

test('a gap that kerning opens inside a word widens the letter before it', () => {
  expect(moves(glyph({}), waw)).toEqual([
    [0, 122],
    [0, 0],
  ])
})

test('small kerning only moves the pen', () => {
  expect(moves(glyph({ advanceMilli: 320 }), glyph({ advanceMilli: 280 }), glyph({}))).toEqual([
    [0, 0],
    [20, 0],
    [-20, 0],
  ])
})

test('a mark between two letters does not hide the gap, and is left for later', () => {
  const { moves: found, marks } = penMoves({ glyphs: [glyph({}), mark, waw] })
  expect(found.map(({ beforeMilli, extraMilli }) => [beforeMilli, extraMilli])).toEqual([
    [0, 122],
    [0, 0],
  ])
  expect(marks).toEqual([{ glyph: mark, atMilli: 340 }])
})

test('the pen ends where the text does', () => {
  expect(penMoves({ glyphs: [glyph({ advanceMilli: 320 })] }).restMilli).toBe(20)
  expect(penMoves({ glyphs: [waw] }).restMilli).toBe(0)
})
