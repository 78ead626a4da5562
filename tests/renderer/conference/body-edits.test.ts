import { expect, test } from 'vitest'
import { blankConference } from '../../../renderer/conference/blank-conference'
import { addBody, bodiesInUse, deleteBody } from '../../../renderer/conference/body-edits'
import {
  addRecommendation,
  editRecommendation,
} from '../../../renderer/conference/recommendation-edits'

const blank = addRecommendation(blankConference('2025-11-13', 'a'), '1', 'a')
const withBodies = ['ministry', 'council', 'region'].reduce(addBody, blank)
const sample = editRecommendation(withBodies, '1', {
  leadBodyId: 'ministry',
  partnerBodyIds: ['council'],
})

test('a body in use is counted by the recommendations it leads and takes part in', () => {
  expect(bodiesInUse(sample)).toEqual(
    new Map([
      ['ministry', { leads: 1, partners: 0 }],
      ['council', { leads: 0, partners: 1 }],
    ]),
  )
})

test('a body that is named somewhere stays', () => {
  expect(deleteBody(sample, 'council')).toBe(sample)
  expect(deleteBody(sample, 'region').bodies.map(({ id }) => id)).toEqual(['council', 'ministry'])
})
