import { expect, test } from 'vitest'
import { stateOfTranslation } from '../../../../core/model/translation-state'
import { editAxis } from '../../../../renderer/conference/axis-edits'
import { findInTexts, replaceFinds } from '../../../../renderer/conference/find/find-in-texts'
import { editRecommendation } from '../../../../renderer/conference/recommendation-edits'
import { orderSample } from '../order-sample'

const text = { ar: 'إِحداثُ سجلٍّ، ثم إحداث مرصد.', fr: 'Créer un registre.' }
const sample = editAxis(
  editRecommendation(orderSample, '2', { text, rationale: { fr: 'Le registre manque.' } }),
  'b',
  { title: { fr: 'Registres' } },
)

test('finds stand in the order of printing, with their number and language', () => {
  expect(
    findInTexts(sample, 'registre').map(({ number, field, language }) =>
      [number, field, language].join(' '),
    ),
  ).toEqual(['1.2 text fr', '1.2 rationale fr', '2 title fr'])
})

test('vowel signs and the forms of alef do not hide a word', () => {
  expect(findInTexts(sample, 'احداث')).toHaveLength(2)
})

test('replacing all changes what was found and nothing else', () => {
  const replaced = replaceFinds(sample, findInTexts(sample, 'احداث'), 'إنشاء')
  expect(replaced.recommendations[1]?.text).toEqual({
    ar: 'إنشاء سجلٍّ، ثم إنشاء مرصد.',
    fr: 'Créer un registre.',
  })
  expect(replaced.recommendations[0]).toBe(sample.recommendations[0])
  expect(replaced.axes).toEqual(sample.axes)
})

test('a replacement in the original leaves its translation stale', () => {
  const replaced = replaceFinds(sample, findInTexts(sample, 'احداث'), 'إنشاء')
  const changed = replaced.recommendations[1]?.text ?? {}
  expect(stateOfTranslation(replaced, 'recommendations/2/text', changed, 'fr')).toBe('stale')
})

test('nothing is found where nothing is sought', () => {
  expect(findInTexts(sample, '  ')).toEqual([])
})
