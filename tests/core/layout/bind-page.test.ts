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
