import { expect, test } from 'vitest'
import { inDirectionOfLetters } from '../../../core/layout/letter-direction'
import { cell, grid, row, text } from '../writers/docx/hand-made-layouts'

const rule = { widthPt: 1, colour: '#000000' }
const arabic = cell([text('ar', 'الفرشة المائية، خزان المياه الجوفية')], {
  borders: { start: rule },
  paddingPt: { end: 4 },
})
const latin = cell([text('en', 'aquifer')])

test('a table of mostly Arabic words is read from the right, every cell where it stood', () => {
  const turned = inDirectionOfLetters(grid([100, 200], [row([latin, arabic])]))
  expect(turned.direction).toBe('rtl')
  expect(turned.columnsPt).toEqual([200, 100])
  const [first, second] = turned.rows[0]?.cells ?? []
  expect(second?.content).toEqual(latin.content)
  expect(first?.borders).toEqual({ end: rule })
  expect(first?.paddingPt).toMatchObject({ start: 4, end: 0 })
})

test('a box of Latin addresses on an Arabic page is read from the left', () => {
  const address = cell([text('ar', [{ text: 'contact@example.org', isolated: true }])])
  const box = grid([200, 100], [row([address, cell([])])], { direction: 'rtl' })
  expect(inDirectionOfLetters(box).direction).toBe('ltr')
})

test('two languages of about the same length stay in the order of the document', () => {
  const cells = [cell([text('ar', 'التوصيات')]), cell([text('fr', 'Actes')])]
  const fromTheRight = grid([100, 100], [row(cells)], { direction: 'rtl' })
  expect(inDirectionOfLetters(fromTheRight)).toBe(fromTheRight)
  const fromTheLeft = grid([100, 100], [row([latin, cell([text('ar', 'فرشة')])])])
  expect(inDirectionOfLetters(fromTheLeft)).toBe(fromTheLeft)
})
