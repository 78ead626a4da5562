import { expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { wordExpectationIn } from '../../../core/text/expectation-words'

test('lists of names are the same in every language', () => {
  expect(wordExpectationIn('expected A4, A5, Letter', 'fr')).toBe('attendu\u00A0: A4, A5, Letter')
  expect(wordExpectationIn('expected A4, A5', 'ar')).toBe('المنتظر: \u2068A4, A5\u2069')
  expect(wordExpectationIn('expected A4', 'en')).toBe('expected A4')
})

test('a misspelt key is told with the key that was meant', () => {
  expect(wordExpectationIn('unrecognised key, expected heading', 'fr')).toBe(
    'clé inconnue, attendu\u00A0: heading',
  )
})

test('amounts and forms are worded', () => {
  expect(wordExpectationIn('expected at least 1 item', 'fr')).toBe(
    'attendu\u00A0: 1 élément au moins',
  )
  expect(wordExpectationIn('expected at most 60 characters', 'ar')).toBe(
    'المنتظر: 60 من الحروف على الأكثر',
  )
})

test('what is no expectation stays as it is', () => {
  expect(wordExpectationIn('EACCES', 'ar')).toBe('EACCES')
})

test('whatever the schemas say in words of their own has Arabic and French words', () => {
  const sources = ['core/model', 'core/brief'].flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')),
  )
  const own = sources.flatMap((source) => [...source.matchAll(/'(expected [^']+)'/g)])
  expect(own.length).toBeGreaterThan(8)
  for (const [, detail = ''] of own) {
    for (const language of ['ar', 'fr'] as const) {
      expect(wordExpectationIn(detail, language), detail).not.toMatch(/expected| (?:or|such|in) /)
    }
  }
})
