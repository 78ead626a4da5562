import { expect, test } from 'vitest'
import { contextOf } from '../../../core/layout/layout-context'
import { pageGridOf } from '../../../core/layout/page-grid'
import { alignBaselines, textNode } from '../../../core/layout/text-nodes'
import { lookOf, type StyleName } from '../../../core/layout/text-look'
import type { Language } from '../../../core/text/language'
import { serifTheme } from '../../sample-jobs'

const context = contextOf(serifTheme, ['ar', 'fr'], 'paired', pageGridOf('A4', 'paired', 'text'))
const text = (style: StyleName, language: Language) =>
  textNode(style, { language, content: [{ text: 'x' }] })
const baselineOf = ({ spaceBeforePt, style, language }: ReturnType<typeof text>): number =>
  spaceBeforePt + 0.8 * lookOf(serifTheme, 'paired', style, language).leadingPt

test('the first baselines of the two languages of a row are on one line', () => {
  const cells = [[text('body', 'ar')], [text('body', 'fr')], [text('item-number', 'fr')]]
  const baselines = alignBaselines(context, cells).flatMap(([first]) =>
    first ? [baselineOf(first)] : [],
  )
  expect(new Set(baselines.map((baseline) => baseline.toFixed(6))).size).toBe(1)
})

test('French body text is lowered by the 2.64 points that Arabic stands deeper', () => {
  const [, [french] = []] = alignBaselines(context, [[text('body', 'ar')], [text('body', 'fr')]])
  expect(french?.spaceBeforePt).toBeCloseTo(2.64)
})

test('only the first paragraph of a cell is lowered, and an empty cell stays empty', () => {
  const [, second = [], third] = alignBaselines(context, [
    [text('title', 'ar')],
    [text('body', 'fr'), text('meta', 'fr')],
    [],
  ])
  expect(second[1]?.spaceBeforePt).toBe(0)
  expect(third).toEqual([])
})
