import { expect, test } from 'vitest'
import { lookOf } from '../../../core/layout/text-look'
import { usualWordPt } from '../../../core/layout/usual-width'
import { widestWordPt } from '../../../core/layout/word-width'
import { textNode } from '../../../core/layout/text-nodes'
import type { Language } from '../../../core/text/language'
import { serifTheme } from '../../sample-jobs'

const look = (language: Language) => lookOf(serifTheme, 'paired', 'table-cell', language)
const widthOf = (language: Language, word: string) => usualWordPt(word, look(language), language)

test('vowel signs take no room', () => {
  expect(widthOf('ar', 'مُنظِّمة')).toBe(widthOf('ar', 'منظمة'))
})

test('thin letters take less than broad ones', () => {
  expect(widthOf('fr', 'illi')).toBeLessThan(widthOf('fr', 'mama') / 2)
})

test.each([
  ['fr', 'Programme'],
  ['fr', 'vieillissement'],
  ['ar', 'اتفاقية'],
] as const)('a word in %s is not as wide as it may be at most', (language, word) => {
  const most = widestWordPt(
    textNode('table-cell', { language, content: [{ text: word }] }),
    look(language),
  )
  expect(widthOf(language, word)).toBeLessThan(most)
  expect(widthOf(language, word)).toBeGreaterThan(most * 0.55)
})
