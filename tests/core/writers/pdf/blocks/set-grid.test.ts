import { describe, expect, test } from 'vitest'
import type { GridRow } from '../../../../../core/layout/page-layout'
import { a4, cell, grid, page, row, text } from '../page-layouts'
import { placedTexts } from '../read-pdf'

const tall = (lines: number): string => 'mot\n'.repeat(lines).trim()
const rows = (count: number, facts: Partial<GridRow> = {}): readonly GridRow[] =>
  Array.from({ length: count }, (_, i) => row([cell([text('fr', `r${i}`)])], facts))

describe('a grid', () => {
  test('that runs from the right has its first cell at the right', async () => {
    const cells = [cell([text('fr', 'un')]), cell([text('fr', 'deux')])]
    const found = await placedTexts(page([grid([100, 60], [row(cells)], { direction: 'rtl' })]))
    const right = a4.widthPt - a4.marginsPt.start
    expect(found.find((it) => it.text === 'un')?.x).toBeCloseTo(right - 100, 1)
    expect(found.find((it) => it.text === 'deux')?.x).toBeCloseTo(right - 160, 1)
  })

  test('has its padding on logical sides', async () => {
    const paddingPt = { top: 5, bottom: 0, start: 30, end: 0 }
    const only = row([cell([text('ar', 'نص')], { paddingPt })])
    const [found] = await placedTexts(page([grid([100], [only], { direction: 'rtl' })]))
    const right = a4.widthPt - a4.marginsPt.start
    expect((found?.x ?? 0) + (found?.width ?? 0)).toBeCloseTo(right - 30, 0)
  })

  test('lets a cell cover several columns', async () => {
    const spanning = row([
      cell([text('fr', 'large', { alignment: 'center' })], { span: 2 }),
      cell([text('fr', 'x')]),
    ])
    const found = await placedTexts(page([grid([100, 100, 50], [spanning])]))
    const wide = found.find((it) => it.text === 'large')
    // The space that closes the cell is part of the width.
    const middle = (wide?.x ?? 0) + (wide?.width ?? 0) / 2
    expect(Math.abs(middle - a4.marginsPt.start - 100)).toBeLessThan(2)
    expect(found.find((it) => it.text === 'x')?.x).toBeCloseTo(a4.marginsPt.start + 200, 0)
  })

  test('aligns a short cell at the middle or the foot of its row', async () => {
    const cells = [
      cell([text('fr', tall(5))]),
      cell([text('fr', 'milieu')], { verticalAlign: 'middle' }),
      cell([text('fr', 'bas')], { verticalAlign: 'bottom' }),
    ]
    const found = await placedTexts(page([grid([100, 100, 100], [row(cells)])]))
    const lines = found.filter((it) => it.text === 'mot').map((it) => it.y)
    expect(found.find((it) => it.text === 'milieu')?.y).toBeCloseTo(lines[2] ?? 0, 1)
    expect(found.find((it) => it.text === 'bas')?.y).toBeCloseTo(lines[4] ?? 0, 1)
  })
})

describe('at the end of a page', () => {
  test('a table goes on under its header', async () => {
    const header = row([cell([text('fr', 'Titre')])], { isHeader: true })
    const found = await placedTexts(page([grid([200], [header, ...rows(80)])]))
    const headers = found.filter((it) => it.text === 'Titre')
    expect(headers.map((it) => it.page)).toEqual([1, 2])
    expect(headers[1]?.y).toBeLessThan(
      Math.min(...found.filter((it) => it.page === 2 && it.text !== 'Titre').map((it) => it.y)),
    )
  })

  test('an unsplit row moves on whole', async () => {
    const block = row([cell([text('fr', tall(20))])])
    const found = await placedTexts(page([text('fr', tall(40)), grid([200], [block])]))
    expect(found.filter((it) => it.page === 2)).toHaveLength(20)
  })

  test('a row that may be split leaves what fits', async () => {
    const block = row([cell([text('fr', tall(20))])], { isUnsplit: false })
    const found = await placedTexts(page([text('fr', tall(40)), grid([200], [block])]))
    const later = found.filter((it) => it.page === 2)
    expect(found).toHaveLength(60)
    expect(later.length).toBeGreaterThan(1)
    expect(later.length).toBeLessThan(20)
  })

  test('an unsplit row taller than a page is split all the same', async () => {
    const found = await placedTexts(page([grid([200], [row([cell([text('fr', tall(130))])])])]))
    expect(found).toHaveLength(130)
    expect(Math.max(...found.map((it) => it.page))).toBe(3)
    for (const it of found) expect(it.y).toBeLessThan(a4.heightPt - a4.marginsPt.bottom)
  })

  test('a heading goes on with what it stands over', async () => {
    const nodes = [
      text('fr', tall(46)),
      text('fr', 'Titre', { keepWithNext: true }),
      grid([200], rows(3, { keepWithNext: true })),
    ]
    const found = await placedTexts(page(nodes))
    expect(found.find((it) => it.text === 'Titre')?.page).toBe(2)
    expect(found.find((it) => it.text === 'r0')?.page).toBe(2)
  })

  test('a paragraph leaves and takes at least two lines', async () => {
    for (const lines of [45, 46, 47]) {
      const found = await placedTexts(page([text('fr', 'x\n'.repeat(lines)), text('fr', tall(5))]))
      const counts = [1, 2].map(
        (n) => found.filter((it) => it.text === 'mot' && it.page === n).length,
      )
      expect(counts).not.toContain(1)
      expect(counts.reduce((a, b) => a + b)).toBe(5)
    }
  })
})
