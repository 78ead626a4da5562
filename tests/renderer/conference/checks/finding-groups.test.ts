import { expect, test } from 'vitest'
import { issueAt } from '../../../../core/check/issue'
import { findingsOf, groupFindings } from '../../../../renderer/conference/checks/finding-groups'

const issues = [
  issueAt('stale-translation', ['title', 'fr']),
  issueAt('missing-lead', ['recommendations', 0, 'leadBodyId']),
  issueAt('missing-title', ['title']),
  issueAt('missing-lead', ['recommendations', 2, 'leadBodyId']),
]

test('what will be wrong on paper comes first, and like findings come together', () => {
  expect(groupFindings(issues).map(({ code, issues: all }) => `${code} ${all.length}`)).toEqual([
    'missing-title 1',
    'stale-translation 1',
    'missing-lead 2',
  ])
})

test('findings are of the languages or of the substance', () => {
  expect(findingsOf(issues, 'languages')).toHaveLength(1)
  expect(findingsOf(issues, 'substance')).toHaveLength(3)
  expect(findingsOf(issues, 'all')).toHaveLength(4)
})
