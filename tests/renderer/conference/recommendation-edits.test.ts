import { expect, test } from 'vitest'
import { deleteAxis, moveAxis } from '../../../renderer/conference/axis-edits'
import {
  addRecommendation,
  deleteRecommendation,
  editRecommendation,
} from '../../../renderer/conference/recommendation-edits'
import { moveRecommendation } from '../../../renderer/conference/recommendation-moves'
import { orderOf, orderSample } from './order-sample'

const sample = orderSample

test('editing one recommendation leaves the others the same objects', () => {
  const edited = editRecommendation(sample, '2', { text: { fr: 'Agir.' } })
  expect(edited.recommendations[1]?.text).toEqual({ fr: 'Agir.' })
  expect(edited.recommendations[0]).toBe(sample.recommendations[0])
  expect(edited.recommendations[2]).toBe(sample.recommendations[2])
})

test('a recommendation is added after the one named', () => {
  expect(orderOf(addRecommendation(sample, 'new', 'a', '1'))).toBe('a:1,new,2 b:3 c:')
})

test('deleting a recommendation takes it out of the related ones', () => {
  const related = editRecommendation(sample, '1', { relatedIds: ['3'] })
  const deleted = deleteRecommendation(related, '3')
  expect(orderOf(deleted)).toBe('a:1,2 b: c:')
  expect(deleted.recommendations[0]?.relatedIds).toEqual([])
})

test('moving swaps neighbours within an axis', () => {
  expect(orderOf(moveRecommendation(sample, '1', 1))).toBe('a:2,1 b:3 c:')
  expect(orderOf(moveRecommendation(sample, '2', -1))).toBe('a:2,1 b:3 c:')
})

test('moving on from the last place enters the next axis at its head, and back at its foot', () => {
  const down = moveRecommendation(sample, '2', 1)
  expect(orderOf(down)).toBe('a:1 b:2,3 c:')
  expect(orderOf(moveRecommendation(down, '2', -1))).toBe('a:1,2 b:3 c:')
})

test('an empty axis can be entered from both sides', () => {
  expect(orderOf(moveRecommendation(sample, '3', 1))).toBe('a:1,2 b: c:3')
})

test('at either end of the list a move changes nothing', () => {
  expect(moveRecommendation(sample, '1', -1)).toBe(sample)
  const last = moveRecommendation(sample, '3', 1)
  expect(moveRecommendation(last, '3', 1)).toBe(last)
})

test('only an empty axis can be deleted', () => {
  expect(deleteAxis(sample, 'a')).toBe(sample)
  expect(orderOf(deleteAxis(sample, 'c'))).toBe('a:1,2 b:3')
})

test('axes move among one another with their recommendations', () => {
  expect(orderOf(moveAxis(sample, 'b', -1))).toBe('b:3 a:1,2 c:')
  expect(moveAxis(sample, 'a', -1)).toBe(sample)
})
