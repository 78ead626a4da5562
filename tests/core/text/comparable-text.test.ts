import { expect, test } from 'vitest'
import { comparableText } from '../../../core/text/comparable-text'
import { parseFieldBookmark, fieldBookmark } from '../../../core/text/field-bookmark'

test.each([
  ['Objectif : « agir »', 'Objectif\u202F: \u00AB\u202Fagir\u202F\u00BB'],
  ["l'eau", 'l’eau'],
  ['2025-2027', '2025\u20132027'],
  ['53 720 personnes', '53\u202F720 personnes'],
  ['سنة 2025', 'سنة \u0662\u0660\u0662\u0665'],
  ['المرجع (R-1)', 'المرجع (\u200ER-1\u200E)'],
])('%s reads the same however it is set', (typed, set) => {
  expect(comparableText(set)).toBe(comparableText(typed))
})

test('other words do not read the same', () => {
  expect(comparableText('un plan')).not.toBe(comparableText('un plant'))
  expect(comparableText('12,5 %')).not.toBe(comparableText('12,6 %'))
})

test('a bookmark says which text it holds and what it was, in what Word allows for a name', () => {
  const name = fieldBookmark('recommendations/r-12/text', 'fr', 'Créer un fonds.')
  expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,35}$/)
  expect(parseFieldBookmark(`${name}_2`)).toEqual(parseFieldBookmark(name))
  expect(fieldBookmark('recommendations/r-12/text', 'ar', 'Créer un fonds.')).not.toBe(name)
  expect(parseFieldBookmark('_Toc123')).toBeUndefined()
})
