import { expect, test } from 'vitest'
import { nearestName } from '../../../core/model/nearest-name'

const names = ['id', 'title', 'text', 'recommendations', 'leadBodyId']

test.each([
  ['titel', 'title'],
  ['recomendations', 'recommendations'],
  ['leadbodyid', 'leadBodyId'],
  ['Id', 'id'],
  ['txt', 'text'],
])('%s probably meant %s', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant)
})

test.each(['note', 'x', '', 'a'.repeat(100_000)])('%s is near to nothing', (written) => {
  expect(nearestName(written, names)).toBeUndefined()
})
