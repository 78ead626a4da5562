import { expect, test } from 'vitest'
import { breakLines } from '../../../../../core/writers/pdf/text/break-lines'
import { itemise } from '../../../../../core/writers/pdf/text/itemise'
import { styledText } from '../../../../../core/writers/pdf/text/styled-text'
import { themes } from '../page-layouts'
import { bodyLook, typeSetting } from '../type-setting'

const setting = await typeSetting()

function linesOf(words: string, widthPt: number, before = ''): readonly string[] {
  const look = bodyLook('fr')
  const runs = before === '' ? [] : [{ text: before }]
  const styled = styledText([...runs, { text: words }], themes.serif, look, 'fr')
  return breakLines(itemise(styled, look, 'fr', setting), widthPt).map((line) =>
    line.pieces.map(({ text }) => text).join(''),
  )
}

test('an e-mail wider than its column is cut after one of its marks', () => {
  expect(linesOf('secretariat@exemple.ma', 75)).toEqual(['secretariat@', 'exemple.ma'])
})

test('what was bound by a space parts there when it is too wide', () => {
  expect(linesOf('14 novembre 2025', 62)).toEqual(['14 novembre', '2025'])
})

test('in no room at all every line takes a letter, whatever has no width before it', () => {
  expect(linesOf('12', -3, '\u2066').join('')).toBe('12')
})

test('anything else is cut between letters', () => {
  expect(linesOf('mmmmmmmmmm', 40).join('')).toBe('mmmmmmmmmm')
})
