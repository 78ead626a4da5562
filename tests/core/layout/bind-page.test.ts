import { expect, test } from 'vitest'
import { composeBrief } from '../../../core/compose/compose-brief'
import { layOutBrief } from '../../../core/layout/lay-out-brief'
import type { LayoutPart } from '../../../core/layout/page-layout'
import type { BriefOptions } from '../../../core/model/brief-options'
import {
  arabicOnly,
  builtInTemplates,
  oneAfterAnother,
  policyBrief,
  readSample,
  serifTheme,
  sideBySide,
} from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const finalReport = builtInTemplates.find(({ id }) => id === 'final-report') ?? policyBrief

function partsOf(options: BriefOptions, template = policyBrief): readonly LayoutPart[] {
  const brief = composeBrief(template, serifTheme, conference, options)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  return layOutBrief(brief.value).parts
}

const bound = (options: BriefOptions): BriefOptions => ({ ...options, twoSided: true })

test('the binding takes half of its room from the outer margin, so lines stay as wide', () => {
  for (const options of [sideBySide, arabicOnly]) {
    const [single] = partsOf(options)
    const [page] = partsOf(bound(options))
    const widthOf = (part: LayoutPart | undefined) =>
      (part?.page.marginsPt.start ?? 0) + (part?.page.marginsPt.end ?? 0)
    expect(widthOf(page)).toBeCloseTo(widthOf(single), 6)
    const { start = 0, end = 0 } = page?.page.marginsPt ?? {}
    expect(start - end).toBeCloseTo(22.68, 1)
    expect(page?.page.gutterPt).toBeCloseTo(22.68, 1)
  }
})

test('French after Arabic is bound at the right like the Arabic before it', () => {
  const [arabic, french] = partsOf(bound(oneAfterAnother))
  expect(arabic?.page.marginsPt.start).toBe(french?.page.marginsPt.end)
  expect(arabic?.page.marginsPt.end).toBe(french?.page.marginsPt.start)
  expect(french?.beginsLeaf).toBe(true)
})

test('the back of a cover stays blank, and what follows its text goes on at once', () => {
  const parts = partsOf(bound(sideBySide), finalReport)
  expect(parts.slice(0, 3).map(({ beginsLeaf }) => beginsLeaf)).toEqual([true, true, undefined])
})

test('the page number of one language stays at the outer edge of every page', () => {
  const [part] = partsOf(bound(arabicOnly))
  const [odd] = part?.foot ?? []
  const [even] = part?.even?.foot ?? []
  if (odd?.kind !== 'grid' || even?.kind !== 'grid') throw new Error('feet are grids')
  const [row] = odd.rows
  const [back] = even.rows
  expect(row?.cells.at(-1)?.content).toMatchObject([{ style: 'page-number', alignment: 'end' }])
  expect(back?.cells.at(0)?.content).toMatchObject([{ style: 'page-number', alignment: 'start' }])
  expect(partsOf(bound(sideBySide))[0]?.even).toBeUndefined()
  expect(partsOf(arabicOnly)[0]?.even).toBeUndefined()
})

const facing: BriefOptions = { ...sideBySide, arrangement: 'facing-pages' }
const spreadOf = (options: BriefOptions, template = policyBrief): readonly LayoutPart[] => {
  const [part] = partsOf(options, template).filter(({ opposite }) => opposite)
  return part?.opposite ? [part, part.opposite] : []
}

test('facing pages printed on both sides have the whole gutter between them, lines as wide', () => {
  const [right, left] = spreadOf(bound(facing))
  for (const [page, plain] of [right, left].map((it, at) => [it, spreadOf(facing)[at]] as const)) {
    const { start = 0, end = 0 } = page?.page.marginsPt ?? {}
    // The Arabic page stands at the right, the French one at the left: both are bound at their ends.
    expect(end - start).toBeCloseTo(22.68, 1)
    expect((plain?.page.marginsPt.end ?? 0) - (plain?.page.marginsPt.start ?? 0)).toBeCloseTo(
      11.34,
      1,
    )
    expect(start + end).toBeCloseTo(
      (plain?.page.marginsPt.start ?? 0) + (plain?.page.marginsPt.end ?? 0),
      6,
    )
  }
})

test('facing pages have their numbers at the outer edges of the spread', () => {
  for (const page of spreadOf(facing)) {
    const [foot] = page.foot
    if (foot?.kind !== 'grid') throw new Error('feet are grids')
    expect(foot.rows[0]?.cells[0]?.content).toMatchObject([{ style: 'page-number' }])
  }
})

test('a page that lies on its side keeps from the binding at its head and foot, its margins as they were', () => {
  const lying = (options: BriefOptions) =>
    partsOf(options, finalReport).find(({ page }) => page.widthPt > page.heightPt)?.page
  expect(lying(bound(sideBySide))?.headGutterPt).toBeCloseTo(22.68, 1)
  expect(lying(bound(facing))?.headGutterPt).toBeCloseTo(22.68, 1)
  expect(lying(bound(sideBySide))?.marginsPt).toEqual(lying(sideBySide)?.marginsPt)
  expect(lying(sideBySide)?.headGutterPt).toBeUndefined()
})
