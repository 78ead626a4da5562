import { expect, test } from 'vitest'
import { noAxisId } from '../../../core/model/recommendation'
import { placeAxis } from '../../../renderer/conference/axis-edits'
import { dropPlace } from '../../../renderer/conference/list/drop-place'
import { axisKey, listRows, recommendationKey } from '../../../renderer/conference/list/list-rows'
import { moveToAxis, placeRecommendations } from '../../../renderer/conference/recommendation-moves'
import { orderOf, orderSample } from './order-sample'

const rows = listRows(orderSample, { folded: new Set(), filter: {} })
const dropped = (ids: readonly string[], key: string, position: 'before' | 'after'): string => {
  const place = dropPlace(rows, { key, position }, new Set(ids))
  return place ? orderOf(placeRecommendations(orderSample, new Set(ids), place)) : 'nowhere'
}

test('what is dropped stands before or after the row it was dropped at', () => {
  expect(dropped(['3'], recommendationKey('1'), 'before')).toBe('a:3,1,2 b: c:')
  expect(dropped(['3'], recommendationKey('1'), 'after')).toBe('a:1,3,2 b: c:')
  expect(dropped(['1'], recommendationKey('3'), 'after')).toBe('a:2 b:3,1 c:')
})

test('below the head of an axis is its beginning, above it the end of the axis before', () => {
  expect(dropped(['1'], axisKey('b'), 'after')).toBe('a:2 b:1,3 c:')
  expect(dropped(['3'], axisKey('b'), 'before')).toBe('a:1,2,3 b: c:')
  expect(dropped(['3'], axisKey('a'), 'before')).toBe('a:3,1,2 b: c:')
})

test('an empty axis takes what is dropped below its head', () => {
  expect(dropped(['1'], axisKey('c'), 'after')).toBe('a:2 b:3 c:1')
})

test('several keep their order, wherever they were', () => {
  expect(dropped(['3', '1'], axisKey('c'), 'after')).toBe('a:2 b: c:1,3')
  expect(dropped(['1', '2'], recommendationKey('2'), 'before')).toBe('a:1,2 b:3 c:')
})

test('a folded axis takes what is dropped below its head at its end', () => {
  const folded = listRows(orderSample, { folded: new Set([axisKey('a')]), filter: {} })
  const place = dropPlace(folded, { key: axisKey('a'), position: 'after' }, new Set(['3']))
  expect(place && orderOf(placeRecommendations(orderSample, new Set(['3']), place))).toBe(
    'a:1,2,3 b: c:',
  )
})

test('a drop where it stood changes nothing', () => {
  const same = placeRecommendations(orderSample, new Set(['1']), { axisId: 'a', beforeId: '2' })
  expect(same).toBe(orderSample)
})

test('a move to the next axis enters it at its head, back at the foot', () => {
  const down = moveToAxis(orderSample, '1', 1)
  expect(orderOf(down)).toBe('a:2 b:1,3 c:')
  expect(orderOf(moveToAxis(down, '1', -1))).toBe('a:2,1 b:3 c:')
  expect(moveToAxis(orderSample, '1', -1)).toBe(orderSample)
})

test('an axis is placed after another one, or before all, with its recommendations', () => {
  expect(orderOf(placeAxis(orderSample, 'a', 'b'))).toBe('b:3 a:1,2 c:')
  expect(orderOf(placeAxis(orderSample, 'b', undefined))).toBe('b:3 a:1,2 c:')
  expect(placeAxis(orderSample, 'b', 'a')).toBe(orderSample)
})

const loose = (conference: typeof orderSample, ids: readonly string[]) => ({
  ...conference,
  recommendations: conference.recommendations.map((one) =>
    ids.includes(one.id) ? { ...one, axisId: noAxisId } : one,
  ),
})

test('without axes no head stands in the list, and what is dropped moves all the same', () => {
  const bare = { ...loose(orderSample, ['1', '2', '3']), axes: [] }
  const bareRows = listRows(bare, { folded: new Set([axisKey(undefined)]), filter: {} })
  expect(bareRows.map(({ kind }) => kind)).toEqual(bare.recommendations.map(() => 'recommendation'))
  const [first, , last] = bare.recommendations.map(({ id }) => id)
  const target = { key: recommendationKey(first ?? ''), position: 'before' } as const
  const place = dropPlace(bareRows, target, new Set([last ?? '']))
  const moved = place && placeRecommendations(bare, new Set([last ?? '']), place)
  expect(moved?.recommendations[0]?.id).toBe(last)
})

test('what belongs to no axis stands after the last, and goes up into it', () => {
  const some = loose(orderSample, ['3'])
  expect(orderOf(moveToAxis(some, '3', -1))).toBe('a:1,2 b: c:3')
  expect(moveToAxis(some, '3', 1)).toBe(some)
})
