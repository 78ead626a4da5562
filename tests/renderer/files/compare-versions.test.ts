import { expect, test } from 'vitest'
import { compareVersions } from '../../../renderer/files/compare-versions'
import { readSample } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')

test('what was added, deleted and changed between two versions is told apart', () => {
  const [first, second, ...others] = conference.recommendations
  if (!first || !second) throw new Error('The sample is empty')
  const later = {
    ...conference,
    recommendations: [{ ...first, text: { fr: 'Autre' } }, { ...second, id: 'new' }, ...others],
  }
  expect(compareVersions(conference, later)).toEqual({
    added: new Set(['new']),
    removed: new Set([second.id]),
    changed: new Set([first.id]),
  })
})
