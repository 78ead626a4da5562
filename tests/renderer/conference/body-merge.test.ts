import { expect, test } from 'vitest'
import { addNamedBody, editBody } from '../../../renderer/conference/body-edits'
import { findTwins, mergeBodies } from '../../../renderer/conference/body-merge'
import { editRecommendation } from '../../../renderer/conference/recommendation-edits'
import { orderSample } from './order-sample'

const withBodies = [
  ['kept', 'وزارة الاقتصاد'],
  ['gone', 'وزارة الإقتصاد'],
  ['other', 'Région de l’Oriental'],
].reduce((value, [id = '', name = '']) => addNamedBody(value, id, name), orderSample)

test('a new body is named in the language it was typed in', () => {
  const [other, , kept] = withBodies.bodies
  expect(kept?.name).toEqual({ ar: 'وزارة الاقتصاد' })
  expect(other?.name).toEqual({ fr: 'Région de l’Oriental' })
})

test('whatever named the body that goes names the one that stays, once', () => {
  const first = editRecommendation(withBodies, '1', {
    leadBodyId: 'gone',
    partnerBodyIds: ['kept'],
  })
  const both = editRecommendation(first, '2', { partnerBodyIds: ['gone', 'other', 'kept'] })
  const merged = mergeBodies({ ...both, organiserIds: ['gone'] }, 'gone', 'kept')
  expect(merged.bodies.map(({ id }) => id).toSorted()).toEqual(['kept', 'other'])
  expect(merged.organiserIds).toEqual(['kept'])
  expect(merged.recommendations[0]).toMatchObject({ leadBodyId: 'kept', partnerBodyIds: [] })
  expect(merged.recommendations[1]?.partnerBodyIds).toEqual(['kept', 'other'])
  expect(merged.recommendations[2]).toBe(both.recommendations[2])
})

test('the body that stays takes the texts that it lacks', () => {
  const translated = editBody(withBodies, 'gone', {
    name: { ar: 'وزارة الإقتصاد', fr: 'Ministère de l’Économie' },
    email: 'info@example.org',
  })
  const kept = mergeBodies(translated, 'gone', 'kept').bodies.find(({ id }) => id === 'kept')
  expect(kept).toMatchObject({
    name: { ar: 'وزارة الاقتصاد', fr: 'Ministère de l’Économie' },
    email: 'info@example.org',
  })
})

test('a name that differs by a hamza only is the same body', () => {
  expect([...findTwins(withBodies)]).toEqual([['kept', 'gone']])
})
