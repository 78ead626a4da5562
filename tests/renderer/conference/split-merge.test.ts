import { expect, test } from 'vitest'
import {
  duplicateRecommendation,
  mergeWithAbove,
  splitRecommendation,
} from '../../../renderer/conference/split-merge'
import { editRecommendation } from '../../../renderer/conference/recommendation-edits'
import { orderOf, orderSample } from './order-sample'

const written = editRecommendation(orderSample, '1', {
  text: { fr: 'Créer un fonds. Former les élus.', ar: 'إحداث صندوق.' },
  leadBodyId: 'm',
  sdgGoals: [8],
})
const byId = (conference: typeof written, id: string) =>
  conference.recommendations.find((one) => one.id === id)

test('a text is split at the cursor, and both say the same of lead and goals', () => {
  const split = splitRecommendation(written, { id: '1', language: 'fr', at: 15 }, 'new')
  expect(orderOf(split)).toBe('a:1,new,2 b:3 c:')
  expect(byId(split, '1')?.text).toEqual({ fr: 'Créer un fonds.', ar: 'إحداث صندوق.' })
  expect(byId(split, 'new')).toMatchObject({
    text: { fr: 'Former les élus.' },
    leadBodyId: 'm',
    sdgGoals: [8],
  })
})

test('a split at either end changes nothing', () => {
  expect(splitRecommendation(written, { id: '1', language: 'fr', at: 0 }, 'new')).toBe(written)
  expect(splitRecommendation(written, { id: '1', language: 'ar', at: 99 }, 'new')).toBe(written)
})

test('a merge keeps the words of both, and the second lead as a partner', () => {
  const below = editRecommendation(written, '2', {
    text: { fr: 'Et évaluer.' },
    leadBodyId: 'n',
    partnerBodyIds: ['m', 'p'],
    sdgGoals: [17, 4],
  })
  const merged = mergeWithAbove(editRecommendation(below, '3', { relatedIds: ['2'] }), '2')
  expect(orderOf(merged)).toBe('a:1 b:3 c:')
  expect(byId(merged, '1')).toMatchObject({
    text: { fr: 'Créer un fonds. Former les élus. Et évaluer.', ar: 'إحداث صندوق.' },
    leadBodyId: 'm',
    partnerBodyIds: ['n', 'p'],
    sdgGoals: [4, 8, 17],
  })
  expect(byId(merged, '3')?.relatedIds).toEqual(['1'])
})

test('the first of an axis has nothing above to merge with', () => {
  expect(mergeWithAbove(written, '3')).toBe(written)
})

test('a copy stands below its original', () => {
  const copied = duplicateRecommendation(written, '1', 'new')
  expect(orderOf(copied)).toBe('a:1,new,2 b:3 c:')
  expect(byId(copied, 'new')?.text).toEqual(byId(written, '1')?.text)
})
