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

test('a body in use is counted by the recommendations it leads', () => {
  expect(bodiesInUse(sample)).toEqual(
    new Map([
      ['ministry', 1],
      ['council', 0],
    ]),
  )
})

test('a body that is named somewhere stays', () => {
  expect(deleteBody(sample, 'council')).toBe(sample)
  expect(deleteBody(sample, 'region').bodies.map(({ id }) => id)).toEqual(['council', 'ministry'])
})
