import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsOf, isMisspelt, stretchesOf } from '../../../renderer/ui/spelled-words'

const wordsOf = (text: string, language: string): readonly string[] =>
  stretchesOf(text, language).flatMap(({ text: word, isWord }) => (isWord ? [word] : []))

test('the stretches of any text are the text, each at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('ar', 'fr', 'en'), (text, tag) => {
      const stretches = stretchesOf(text, tag)
      expect(stretches.map((one) => one.text).join('')).toBe(text)
      for (const { start, text: part } of stretches) {
        expect(text.slice(start, start + part.length)).toBe(part)
      }
    }),
  )
})

test('numbers, abbreviations and addresses are left alone', () => {
  const text = 'Voir https://exemple.org/page, écrire à nom@exemple.org : 30 % du PIB en 2030.'
  expect(wordsOf(text, 'fr')).toEqual(['Voir', 'écrire', 'du', 'en'])
})

test('Arabic words are words with their vowel signs', () => {
  expect(wordsOf('(دَعْمُ) التعاونيات، 12', 'ar')).toEqual(['دَعْمُ', 'التعاونيات'])
})

test('a word behind an apostrophe is right when all its parts are', () => {
  expect(formsOf('l’eau')).toEqual(['l’eau', 'eau'])
  expect(isMisspelt('l’eau', new Set(['l’eau']))).toBe(false)
  expect(isMisspelt('l’aeu', new Set(['l’aeu', 'aeu']))).toBe(true)
  expect(isMisspelt('cooperatve', new Set(['cooperatve']))).toBe(true)
})
