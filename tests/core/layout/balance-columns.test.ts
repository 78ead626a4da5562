import { expect, test } from 'vitest'
import { balanceColumns } from '../../../core/layout/balance-columns'
import { gridCell, gridRow } from '../../../core/layout/grid-rows'
import { contextOf } from '../../../core/layout/layout-context'
import { pageGridOf } from '../../../core/layout/page-grid'
import type { GridRow } from '../../../core/layout/page-layout'
import { textNode } from '../../../core/layout/text-nodes'
import { serifTheme } from '../../sample-jobs'

const context = contextOf(serifTheme, ['fr'], 'single', pageGridOf('A4', 'single', 'text'))
const row = (...words: readonly string[]): GridRow =>
  gridRow(
    words.map((text) =>
      gridCell([textNode('table-cell', { language: 'fr', content: [{ text }] })]),
    ),
  )
const balance = (columns: readonly number[], least: readonly number[], rows: readonly GridRow[]) =>
  balanceColumns(context, columns, least, rows, ({ cells }, at) => cells.slice(at, at + 1))
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

const long = 'Créer un fonds de garantie pour les coopératives rurales de la région'

test('a column of short words lends its white to one whose texts break', () => {
  const [wide = 0, narrow = 0] = balance(
    [120, 120],
    [40, 30],
    [row(long, 'Loi'), row(long, 'Décret')],
  )
  expect(wide).toBeGreaterThan(130)
  expect(narrow).toBeLessThan(110)
  expect(wide + narrow).toBeCloseTo(240, 6)
})

test('columns in which nothing breaks stay as they are', () => {
  expect(balance([120, 120], [40, 30], [row('Eau', 'Loi')])).toEqual([120, 120])
})

test('no column gets narrower than its least, and the table stays as wide', () => {
  const least = [40, 110]
  const widths = balance([120, 120], least, [row(`${long} ${long}`, 'Loi')])
  widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual(least[index] ?? 0))
  expect(sum(widths)).toBeCloseTo(240, 6)
})

test('a cell of two languages one above the other counts the lines of both', () => {
  const both = gridRow([
    gridCell(
      [long, long].map((text) => textNode('table-cell', { language: 'fr', content: [{ text }] })),
    ),
    gridCell([textNode('table-cell', { language: 'fr', content: [{ text: `${long} ${long}` }] })]),
  ])
  const [first = 0, second = 0] = balance([120, 120], [30, 30], [both])
  expect(Math.abs(first - second)).toBeLessThan(30)
})
