import { expect, test } from 'vitest'
import { newConference } from '../../../core/model/new-conference'

test('a new conference is one day long, in the languages chosen, and otherwise empty', () => {
  const conference = newConference(['fr', 'ar'], '2026-02-28')
  expect(conference).toMatchObject({
    languages: ['fr', 'ar'],
    period: { from: '2026-02-28', to: '2026-02-28' },
    title: {},
    axes: [],
    recommendations: [],
    followUp: { steps: [], committee: [] },
  })
})
