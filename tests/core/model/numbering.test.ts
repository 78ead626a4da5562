import { expect, test } from 'vitest'
import type { Conference } from '../../../core/model/conference'
import { numberRecommendations } from '../../../core/model/numbering'
import { conferenceWith, recommendationFile } from './conference-with'

const axes = ['a', 'b', 'c'].map((id) => ({ id, title: {} }))
const recommendations = [
  recommendationFile({ id: '1', axisId: 'b' }),
  recommendationFile({ id: '2', axisId: 'a' }),
  recommendationFile({ id: '3', axisId: 'nowhere' }),
  recommendationFile({ id: '4', axisId: 'b' }),
]

const numbersIn = (conference: Conference): readonly string[] =>
  numberRecommendations(conference).axes.map(
    ({ axis, number, recommendations: numbered }) =>
      `${number} ${axis?.id ?? '-'}: ${numbered.map((one) => `${one.number}=${one.recommendation.id}`).join(' ')}`,
  )

test('recommendations are numbered within their axis, in the order of the file', () => {
  expect(numbersIn(conferenceWith({ axes, recommendations: recommendations.slice(0, 2) }))).toEqual(
    ['1 a: 1.1=2', '2 b: 2.1=1', '3 c: '],
  )
})

test('recommendations of an unknown axis come last, in a group without axis', () => {
  expect(numbersIn(conferenceWith({ axes, recommendations })).slice(1)).toEqual([
    '2 b: 2.1=1 2.2=4',
    '3 c: ',
    '4 -: 4.1=3',
  ])
})

test('the continuous numbering runs on from one axis to the next', () => {
  expect(numbersIn(conferenceWith({ axes, recommendations, numbering: 'continuous' }))).toEqual([
    '1 a: 1=2',
    '2 b: 2=1 3=4',
    '3 c: ',
    '4 -: 4=3',
  ])
})

test('where two axes share an id, the first takes the recommendations and none is printed twice', () => {
  const twice = conferenceWith({
    axes: [
      { id: 'a', title: {} },
      { id: 'a', title: {} },
    ],
    recommendations,
  })
  expect(numbersIn(twice)).toEqual(['1 a: 1.1=2', '2 a: ', '3 -: 3.1=1 3.2=3 3.3=4'])
})

test('a conference without axes numbers from 1 on, as nothing is grouped', () => {
  expect(numbersIn(conferenceWith({ recommendations: recommendations.slice(0, 2) }))).toEqual([
    ' -: 1=1 2=2',
  ])
  expect(numbersIn(conferenceWith())).toEqual([])
})
