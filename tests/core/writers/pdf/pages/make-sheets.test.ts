import { expect, test } from 'vitest'
import type { GridNode, PageLayout } from '../../../../../core/layout/page-layout'
import { makeSheets } from '../../../../../core/writers/pdf/pages/make-sheets'
import type { Sheet, SheetItem } from '../../../../../core/writers/pdf/pages/sheet'
import { a4, cell, grid, layout, page, part, row, text } from '../page-layouts'
import { typeSetting } from '../type-setting'

const type = await typeSetting()
const sheetsOf = (layout: PageLayout): readonly Sheet[] =>
  makeSheets(layout, type, { name: 'Document', children: [] })
const shapes = (items: readonly SheetItem[]) =>
  items.flatMap(({ type: kind, item }) => (kind === 'vector' ? [item] : []))

const filled = (fill: string, facts: Partial<GridNode> = {}): GridNode =>
  grid([100, 100], [row([cell([text('fr', 'a')], { fill }), cell([], { fill })])], facts)

test('a bleeding ground reaches the top and both sides of the paper', () => {
  const [sheet] = sheetsOf(page([filled('#14523D', { bleed: true })]))
  expect(shapes(sheet?.grounds ?? [])).toMatchObject([
    { type: 'rect', x: 0, y: 0, w: a4.widthPt, color: '#14523D' },
  ])
})

test('cells of one colour are one ground, so that no seam shows', () => {
  const [sheet] = sheetsOf(page([filled('#F0F4F1')]))
  expect(shapes(sheet?.grounds ?? [])).toMatchObject([{ x: a4.marginsPt.start, w: 200 }])
})

test('borders stand on the logical sides of a grid from the right', () => {
  const end = { widthPt: 0.5, colour: '#9CA6A0' }
  const bordered = row([cell([text('ar', 'نص')], { borders: { end } }), cell([])])
  const [sheet] = sheetsOf(page([grid([100, 60], [bordered], { direction: 'rtl' })]))
  const x = a4.widthPt - a4.marginsPt.start - 100
  expect(shapes(sheet?.items ?? [])).toMatchObject([{ type: 'line', x1: x, x2: x }])
})

test('a bullet stands at the start side, a rule below runs across the whole measure', () => {
  const rule = { widthPt: 0.5, colour: '#9CA6A0' }
  const facts = { marker: { kind: 'bullet' }, indentPt: 14, ruleBelow: { rule, gapPt: 3 } } as const
  const [sheet] = sheetsOf(page([text('ar', 'نص', facts)], 'ar'))
  const right = a4.widthPt - a4.marginsPt.start
  expect(shapes(sheet?.items ?? [])).toMatchObject([
    { type: 'rect', x: right - 4.8, w: 4.8 },
    { type: 'line', x1: a4.marginsPt.start, x2: right },
  ])
})

test('words that wait for their translation stand on the draft tint', () => {
  const [sheet] = sheetsOf(page([text('fr', [{ text: '[traduction à venir]', tone: 'missing' }])]))
  expect(shapes(sheet?.grounds ?? []).length).toBeGreaterThan(0)
  for (const ground of shapes(sheet?.grounds ?? []))
    expect(ground).toMatchObject({ color: '#FFF3D6' })
})

test('margins and the band along the binding follow the first language', () => {
  const bindingBand = { widthPt: 34, colour: '#14523D' }
  const marginsPt = { top: 20, bottom: 20, start: 80, end: 40 }
  const bound = part([text('ar', 'نص')], {
    languages: ['ar'],
    page: { ...a4, marginsPt },
    bindingBand,
  })
  const [sheet] = sheetsOf(layout([bound]))
  expect(shapes(sheet?.grounds ?? [])).toMatchObject([
    { x: a4.widthPt - 34, y: 0, w: 34, h: a4.heightPt },
  ])
  const [line] = sheet?.items.flatMap((it) => (it.type === 'line' ? [it.item] : [])) ?? []
  expect(line?.x).toBe(40)
})

test('printed on both sides, the wider margin lies at the binding of every page', () => {
  const marginsPt = { ...a4.marginsPt, start: 80, end: 40 }
  const long = Array.from({ length: 60 }, (_, index) =>
    text('ar', `${index}`, { spaceBeforePt: 20 }),
  )
  const bound = part(long, { languages: ['ar'], page: { ...a4, marginsPt } })
  const sheets = sheetsOf(layout([bound], { isTwoSided: true }))
  expect(sheets.map(({ leftPt }) => leftPt)).toEqual([40, 80, 40])
})

test('a part that begins a leaf leaves the back of the one before blank, and its band lies at the binding', () => {
  const cover = { beginsLeaf: true, bindingBand: { widthPt: 34, colour: '#14523D' } } as const
  const parts = [
    part([text('ar', 'نص')], { languages: ['ar'], ...cover }),
    part([text('fr', 'texte')], cover),
  ]
  const sheets = sheetsOf(layout(parts, { isTwoSided: true }))
  expect(sheets.map(({ items }) => items.length)).toEqual([1, 0, 1])
  const band = [{ x: a4.widthPt - 34 }]
  expect(sheets.map(({ grounds }) => shapes(grounds))).toMatchObject([band, [], band])
})

test('what lies on its side stands lower on the front of a leaf and higher on its back, head and foot too', () => {
  const long = Array.from({ length: 60 }, (_, index) =>
    text('fr', `${index}`, { spaceBeforePt: 20 }),
  )
  const foot = [text('fr', 'pied')]
  const firstLines = (facts: Partial<PageLayout>) =>
    sheetsOf(layout([part(long, { page: { ...a4, headGutterPt: 20 }, foot })], facts)).map(
      ({ items }) => items.flatMap((it) => (it.type === 'line' ? [it.item.y] : [])),
    )
  const [front = [], back = []] = firstLines({ isTwoSided: true })
  expect((front[0] ?? 0) - (back[0] ?? 0)).toBeCloseTo(20, 6)
  expect((front.at(-1) ?? 0) - (back.at(-1) ?? 0)).toBeCloseTo(20, 6)
})
