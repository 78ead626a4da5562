import { expect, test } from 'vitest'
import { cell, grid, page, row, text } from '../page-layouts'
import { bytesOf, openPdf, placedTexts } from '../read-pdf'

const covering = (words: string, facts: Parameters<typeof cell>[1] = {}) =>
  grid(
    [100, 60],
    [
      row([cell([text('fr', words)], facts), cell([text('fr', 'un')])]),
      row([cell([], { isCovered: true }), cell([text('fr', 'deux')])]),
      row([cell([text('fr', 'seul')]), cell([text('fr', 'trois')])]),
    ],
    { role: 'table' },
  )
const heights = async (words: string, facts: Parameters<typeof cell>[1] = {}) => {
  const found = await placedTexts(page([covering(words, facts)]))
  return (word: string): number => found.find((it) => it.text === word)?.y ?? Number.NaN
}

test('a cell that covers two rows leaves the first as low as it is', async () => {
  const plain = await heights('haut')
  const tall = await heights('haut\nhaut\nhaut')
  expect(tall('un') - tall('deux')).toBeCloseTo(plain('un') - plain('deux'), 3)
  const leadingPt = plain('deux') - plain('trois')
  expect(tall('deux') - tall('trois')).toBeCloseTo(2 * leadingPt, 3)
})

test('its words can stand at the foot of all it covers', async () => {
  const found = await heights('bas', { verticalAlign: 'bottom' })
  expect(found('bas')).toBeCloseTo(found('deux'), 3)
})

test('the covered cell is no cell to those who hear the table', async () => {
  const sheet = await (await openPdf(await bytesOf(page([covering('haut')])))).getPage(1)
  const tree = JSON.stringify(await sheet.getStructTree())
  expect(tree.match(/"role":"TD"/g)).toHaveLength(5)
})
