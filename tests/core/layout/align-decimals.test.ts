import { describe, expect, test } from 'vitest'
import { decimalRoom, underSign } from '../../../core/layout/align-decimals'
import type { TextNode } from '../../../core/layout/page-layout'
import type { Language } from '../../../core/text/language'
import { page, text, themes } from '../writers/pdf/page-layouts'
import { placedTexts } from '../writers/pdf/read-pdf'

const setting = { theme: themes.serif, scale: 'single' } as const

function column(language: Language, words: readonly string[]): readonly TextNode[] {
  const nodes = words.map((each) =>
    text(language, [{ text: each, isolated: true }], { style: 'table-cell' }),
  )
  const room = decimalRoom(setting, nodes)
  return nodes.map((node) => underSign(setting, room, node))
}

const indents = (nodes: readonly TextNode[]) => nodes.map(({ indentPt }) => indentPt)

test.each([
  ['fr', '7,25', '1\u202F312,5'],
  ['en', '7.25', '1,312.5'],
] as const)('from the left (%s) an amount lacks places before the sign', (language, low, high) => {
  const [short = 0, long = 0] = indents(column(language, [low, high]))
  expect(short).toBeGreaterThan(10)
  expect(long).toBe(0)
})

test('from the right an amount lacks places after the sign', () => {
  const [two = 0, one = 0, none = 0] = indents(column('ar', ['7,25', '1312,5', '8']))
  expect(two).toBe(0)
  expect(one).toBeGreaterThan(0)
  expect(none).toBeGreaterThan(one)
})

test('the dash for what nobody has measured stands at the units', () => {
  const [dash = 0, units = 0, hundred = 0] = indents(column('fr', ['\u2013', '7', '100']))
  expect(dash).toBeCloseTo(units, 6)
  expect(hundred).toBe(0)
})

test('words and empty cells stay at the start', () => {
  expect(indents(column('fr', ['à préciser', '', '12,5']))).toEqual([0, 0, 0])
})

describe('on the page', () => {
  const near = 0.6

  test('the units of a French column stand under each other', async () => {
    const nodes = column('fr', ['1\u202F312', '40', '7'])
    const found = await placedTexts(page(nodes, 'fr'))
    const ends = found.map(({ x, width }) => x + width)
    expect(ends).toHaveLength(3)
    for (const end of ends) expect(Math.abs(end - (ends[0] ?? 0))).toBeLessThan(near)
  })

  test('the units of an Arabic column do too, whatever follows the sign', async () => {
    const found = await placedTexts(page(column('ar', ['41', '72,25', '93,5']), 'ar'))
    const starts = found.map(({ x }) => x)
    expect(starts).toHaveLength(3)
    for (const start of starts) expect(Math.abs(start - (starts[0] ?? 0))).toBeLessThan(near)
  })
})
