import { expect, test } from 'vitest'
import {
  addLanguage,
  countTexts,
  makePrimary,
  removeLanguage,
} from '../../../renderer/conference/language-edits'
import { editRecommendation } from '../../../renderer/conference/recommendation-edits'
import { orderSample } from './order-sample'

const sample = editRecommendation(
  { ...orderSample, title: { ar: 'مؤتمر', fr: 'Congrès' }, prevailingLanguage: 'fr' as const },
  '1',
  { text: { fr: 'Agir.' } },
)

test('a language that is taken out keeps its texts in the record', () => {
  const removed = removeLanguage(sample, 'fr')
  expect(removed.languages).toEqual(['ar'])
  expect(removed.title).toEqual(sample.title)
  expect(countTexts(removed, 'fr')).toBe(2)
  expect(addLanguage(removed, 'fr').languages).toEqual(['ar', 'fr'])
})

test('a language that is taken out prevails no longer', () => {
  expect(removeLanguage(sample, 'fr')).not.toHaveProperty('prevailingLanguage')
  expect(removeLanguage(sample, 'ar').prevailingLanguage).toBe('fr')
})

test('the last language stays', () => {
  const one = removeLanguage(sample, 'fr')
  expect(removeLanguage(one, 'ar')).toBe(one)
})

test('the original becomes the first language', () => {
  expect(makePrimary(sample, 'fr').languages).toEqual(['fr', 'ar'])
  expect(makePrimary(sample, 'ar')).toBe(sample)
})
