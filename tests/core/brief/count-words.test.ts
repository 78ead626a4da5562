import { expect, test } from 'vitest'
import { countWords } from '../../../core/brief/count-words'
import { composeBrief } from '../../../core/compose/compose-brief'
import type { BriefOptions } from '../../../core/model/brief-options'
import { arabicOnly, policyBrief, readSample, serifTheme, sideBySide } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const frenchOnly: BriefOptions = { ...arabicOnly, languages: ['fr'] }

function counted(options: BriefOptions, template = policyBrief) {
  const brief = composeBrief(template, serifTheme, conference, options)
  if (!brief.ok) throw new Error(brief.problem.code)
  return countWords(brief.value)
}

test.each([
  ['Arabic', arabicOnly],
  ['French', frenchOnly],
  ['both', sideBySide],
])('the sample brief in %s keeps to the budget its template advises', (_, options) => {
  for (const count of Object.values(counted(options))) {
    expect(count).toBeLessThanOrEqual(policyBrief.maxWords ?? 0)
    expect(count).toBeGreaterThan(800)
  }
})

test('tables and facts, which are looked up, do not count', () => {
  const withoutTable = {
    ...policyBrief,
    sections: policyBrief.sections.filter(({ kind }) => kind !== 'action-matrix'),
  }
  const heading = 2
  expect((counted(frenchOnly).fr ?? 0) - (counted(frenchOnly, withoutTable).fr ?? 0)).toBe(heading)
  const shortly = {
    ...policyBrief,
    sections: policyBrief.sections.map((section) =>
      section.kind === 'recommendations' ? { ...section, details: 'short' as const } : section,
    ),
  }
  const legend = 4
  expect((counted(frenchOnly, shortly).fr ?? 0) - (counted(frenchOnly).fr ?? 0)).toBe(legend)
})
