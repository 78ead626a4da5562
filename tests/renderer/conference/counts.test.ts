import { expect, test } from 'vitest'
import type { Conference } from '../../../core/model/conference'
import type { Localized } from '../../../core/text/language'
import { countsByAxis } from '../../../renderer/conference/axis-counts'
import {
  deleteRecommendations,
  editRecommendation,
} from '../../../renderer/conference/recommendation-edits'
import { recommendationById } from '../../../renderer/conference/recommendation-by-id'
import { writtenCount } from '../../../renderer/conference/written-counts'
import { orderSample } from './order-sample'

const written = (conference: Conference, id: string, text: Localized): Conference =>
  editRecommendation(conference, id, { text })

test('written texts are counted, whatever changes between two looks', () => {
  const counts = (conference: Conference) => [
    writtenCount(conference, 'ar'),
    writtenCount(conference, 'fr'),
  ]
  expect(counts(orderSample)).toEqual([0, 0])
  const one = written(orderSample, '1', { ar: 'نص', fr: ' ' })
  expect(counts(one)).toEqual([1, 0])
  const two = written(written(one, '3', { ar: 'نص', fr: 'texte' }), '2', { fr: 'texte' })
  expect(counts(two)).toEqual([2, 2])
  expect(counts(deleteRecommendations(two, new Set(['1', '2'])))).toEqual([1, 1])
  expect(counts(written(two, '3', {}))).toEqual([1, 1])
  expect(counts(orderSample)).toEqual([0, 0])
})

test('the recommendations of each axis are counted; typing gives the same counts back', () => {
  const counts = countsByAxis(orderSample)
  expect([...counts]).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect(countsByAxis(written(orderSample, '1', { ar: 'نص' }))).toBe(counts)
  const moved = editRecommendation(orderSample, '1', { axisId: 'c' })
  expect(countsByAxis(moved).get('c')).toBe(1)
})

test('a recommendation is found by its id in every state of the list', () => {
  const edited = written(orderSample, '2', { fr: 'texte' })
  expect(recommendationById(orderSample, '2')?.text).toEqual({})
  expect(recommendationById(edited, '2')?.text).toEqual({ fr: 'texte' })
  const fewer = deleteRecommendations(edited, new Set(['1']))
  expect(recommendationById(fewer, '2')?.text).toEqual({ fr: 'texte' })
  expect(recommendationById(fewer, '1')).toBeUndefined()
  expect(recommendationById(orderSample, '1')?.id).toBe('1')
  expect(recommendationById(orderSample, undefined)).toBeUndefined()
})
