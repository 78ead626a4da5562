import { expect, test } from 'vitest'
import { composeBrief } from '../../../core/compose/compose-brief'
import { layOutBrief } from '../../../core/layout/lay-out-brief'
import { pageGridOf } from '../../../core/layout/page-grid'
import { marginWidths } from '../../../core/model/template'
import { arabicOnly, policyBrief, readSample, serifTheme } from '../../sample-jobs'

test('wider margins leave a shorter line, on every paper and in one language or two', () => {
  for (const paper of ['A4', 'A5', 'Letter'] as const) {
    for (const scale of ['single', 'paired'] as const) {
      const [narrow, usual, wide] = marginWidths.map((margins) =>
        pageGridOf(paper, scale, 'text', { margins }),
      )
      expect(narrow?.measurePt).toBeGreaterThan(usual?.measurePt ?? Infinity)
      expect(usual?.measurePt).toBeGreaterThan(wide?.measurePt ?? Infinity)
      expect(usual).toEqual(pageGridOf(paper, scale, 'text'))
      // Office printers leave about 5 mm white.
      expect(narrow?.page.marginsPt.end).toBeGreaterThan(20)
    }
  }
})

test('the margins of a template reach the page', () => {
  const conference = readSample('examples/oujda-2025.tawsiya')
  const startOf = (margins: (typeof marginWidths)[number] | undefined): number | undefined => {
    const template = margins ? { ...policyBrief, margins } : policyBrief
    const brief = composeBrief(template, serifTheme, conference, arabicOnly)
    return brief.ok ? layOutBrief(brief.value).parts[0]?.page.marginsPt.start : undefined
  }
  expect(startOf('wide')).toBeGreaterThan(startOf(undefined) ?? Infinity)
  expect(startOf('usual')).toBe(startOf(undefined))
})
