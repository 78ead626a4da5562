import { describe, expect, test } from 'vitest'
import { composeBrief } from '../../../core/compose/compose-brief'
import { layOutBrief } from '../../../core/layout/lay-out-brief'
import type { GridNode, LayoutNode, PageLayout } from '../../../core/layout/page-layout'
import { lookOf } from '../../../core/layout/text-look'
import { widestWordPt } from '../../../core/layout/word-width'
import {
  arabicOnly,
  oneAfterAnother,
  policyBrief,
  readSample,
  sansTheme,
  serifTheme,
  sideBySide,
} from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const french = { ...arabicOnly, languages: ['fr' as const] }

function layOut(options: typeof sideBySide, theme = serifTheme): PageLayout {
  const brief = composeBrief(policyBrief, theme, conference, options)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  return layOutBrief(brief.value)
}

const isGrid = (node: LayoutNode): node is GridNode => node.kind === 'grid'

describe.each([
  ['side by side', sideBySide],
  ['Arabic alone', arabicOnly],
  ['French alone', french],
  ['one after another', oneAfterAnother],
])('the brief %s', (_, options) => {
  const layouts = [layOut(options), layOut(options, sansTheme)]
  const grids = layouts.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      [...part.firstHead, ...part.head, ...part.foot, ...part.nodes]
        .filter(isGrid)
        .map((grid) => ({ grid, page: part.page })),
    ),
  )

  test('every row of a grid fills its columns', () => {
    for (const { grid } of grids)
      for (const { cells } of grid.rows)
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(grid.columnsPt.length)
  })

  test('every grid fills the measure and no more', () => {
    for (const { grid, page } of grids) {
      const width = grid.columnsPt.reduce((sum, column) => sum + column, 0)
      expect(width).toBeCloseTo(page.widthPt - page.marginsPt.start - page.marginsPt.end, 1)
    }
  })

  test('a cell leaves room for its text beside the padding', () => {
    for (const { grid } of grids)
      for (const { cells } of grid.rows) {
        let column = 0
        for (const { span, paddingPt, content } of cells) {
          const width = grid.columnsPt.slice(column, column + span).reduce((a, b) => a + b, 0)
          column += span
          if (content.length > 0)
            expect(width - paddingPt.start - paddingPt.end).toBeGreaterThan(15)
        }
      }
  })

  test('anchors are unique in each part', () => {
    for (const { parts } of layouts) {
      const anchors = parts.flatMap(({ nodes }, part) =>
        nodes.flatMap((node) =>
          'anchor' in node && node.anchor ? [`${part} ${node.anchor}`] : [],
        ),
      )
      expect(new Set(anchors).size).toBe(anchors.length)
    }
  })
})

test('with Arabic first the grids run from the right, with French first from the left', () => {
  const directions = (options: typeof sideBySide) =>
    new Set(
      layOut(options).parts.flatMap(({ nodes }) => nodes.filter(isGrid).map((g) => g.direction)),
    )
  expect([...directions(sideBySide)]).toEqual(['rtl'])
  expect([...directions({ ...sideBySide, languages: ['fr', 'ar'] })]).toEqual(['ltr'])
})

test('on small paper a title beside its legend has room for its longest word', () => {
  const cells = layOut({ ...sideBySide, paper: 'A5' }).parts.flatMap(({ nodes }) =>
    nodes
      .filter(isGrid)
      .flatMap(({ columnsPt, rows }) =>
        columnsPt.length === 5
          ? rows.flatMap((row) =>
              row.cells.map((cell, index) => ({ cell, width: columnsPt[index] })),
            )
          : [],
      ),
  )
  const titles = cells.flatMap(({ cell: { content, span }, width = 0 }) =>
    content.flatMap((node) =>
      node.kind === 'text' && node.style === 'section' && span === 1 ? [{ node, width }] : [],
    ),
  )
  expect(titles.length).toBeGreaterThan(0)
  for (const { node, width } of titles)
    expect(widestWordPt(node, lookOf(serifTheme, 'paired', 'section', node.language))).toBeLessThan(
      width,
    )
})
