import { expect, test } from 'vitest'
import { keyOfChoice, languageChoices } from '../../../renderer/brief/brief-choices'

const all = ['one-language', 'one-after-another', 'side-by-side'] as const

test('two languages can stand side by side, follow each other, or stand alone', () => {
  expect(languageChoices(['ar', 'fr'], all).map(keyOfChoice)).toEqual([
    'side-by-side/ar-fr',
    'one-after-another/ar-fr',
    'one-language/ar',
    'one-language/fr',
  ])
})

test('one language stands alone', () => {
  expect(languageChoices(['en'], all).map(keyOfChoice)).toEqual(['one-language/en'])
})

test('only what the template knows is offered', () => {
  expect(languageChoices(['ar', 'fr'], ['side-by-side']).map(keyOfChoice)).toEqual([
    'side-by-side/ar-fr',
  ])
})
