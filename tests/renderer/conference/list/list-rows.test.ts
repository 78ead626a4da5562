import { expect, test } from 'vitest'
import {
  axisKey,
  createRowReader,
  listRows,
  type ListSight,
} from '../../../../renderer/conference/list/list-rows'
import { editRecommendation } from '../../../../renderer/conference/recommendation-edits'
import { orderSample } from '../order-sample'

const everything: ListSight = { folded: new Set(), filter: {} }
const keysOf = (sight: ListSight, conference = orderSample): string =>
  listRows(conference, sight)
    .map(({ key }) => key.replace('recommendation/', ''))
    .join(' ')

test('recommendations stand under their axes, empty axes too', () => {
  expect(keysOf(everything)).toBe('axis/a 1 2 axis/b 3 axis/c')
})

test('a folded axis shows its head only, with its count', () => {
  const sight = { ...everything, folded: new Set([axisKey('a')]) }
  expect(keysOf(sight)).toBe('axis/a axis/b 3 axis/c')
  expect(listRows(orderSample, sight)[0]).toMatchObject({ isFolded: true, count: 2 })
})

test('a filter leaves the axes out in which it leaves nothing', () => {
  const sent = editRecommendation(orderSample, '3', { status: 'sent' })
  expect(keysOf({ ...everything, filter: { status: 'sent' } }, sent)).toBe('axis/b 3')
})

test('the open record stays in sight whatever the filter says', () => {
  const filter = { status: 'sent' as const }
  expect(keysOf({ ...everything, filter, openId: '2' })).toBe('axis/a 2')
})

test.each([
  [{ bodyId: 'm' }, 'axis/a 1 2'],
  [{ bodyId: 'none' }, 'axis/a 2 axis/b 3'],
  [{ horizon: 'date' }, 'axis/a 1'],
  [{ horizon: 'none' }, 'axis/b 3'],
  [{ missing: 'fr' }, 'axis/a 2 axis/b 3'],
  [{ axisId: 'b' }, 'axis/b 3'],
] as const)('the filter %o leaves %s', (filter, expected) => {
  const first = editRecommendation(orderSample, '1', {
    leadBodyId: 'm',
    horizon: '2027-06',
    text: { fr: 'Agir.' },
  })
  const both = editRecommendation(first, '2', { partnerBodyIds: ['m'], horizon: 'short' })
  expect(keysOf({ ...everything, filter }, both)).toBe(expected)
})

test('typing in a text leaves the very same rows', () => {
  const read = createRowReader()
  const rows = read(orderSample, everything)
  expect(read(editRecommendation(orderSample, '1', { text: { fr: 'A' } }), everything)).toBe(rows)
})

test('a move changes the rows that are numbered anew, and leaves the others the same', () => {
  const read = createRowReader()
  const rows = read(orderSample, everything)
  const moved = read(editRecommendation(orderSample, '2', { axisId: 'b' }), everything)
  expect(moved).not.toBe(rows)
  expect(moved[1]).toBe(rows[1])
})
