import { expect, test } from 'vitest'
import { lineBreaksOf } from '../../../../../core/writers/pdf/text/line-breaks'

const stretches = (text: string): readonly string[] => {
  const cuts = [0, ...lineBreaksOf(text).keys(), text.length]
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut))
}

test('a phone number, a reference and a date stay in one line', () => {
  expect(stretches('Tél. +212 536 50 06 12 ou R-00-0024')).toEqual([
    'Tél. ',
    '+212 536 50 06 12 ',
    'ou ',
    'R-00-0024',
  ])
  expect(stretches('le 14 novembre 2025 à')).toEqual(['le ', '14 novembre 2025 ', 'à'])
  expect(stretches('يوم 14 نونبر 2025.')).toEqual(['يوم ', '14 نونبر 2025.'])
})

test('an e-mail stays whole, an address parts at its strokes alone', () => {
  expect(stretches('a contact-nord@exemple-est.ma b')).toEqual([
    'a ',
    'contact-nord@exemple-est.ma ',
    'b',
  ])
  expect(stretches('https://exemple.ma/ess-2025/note')).not.toContain('note ')
  expect(stretches('https://exemple.ma/ess-2025/note').at(-1)).toBe('note')
})

test('a range of numbers stays whole, a dash between words parts', () => {
  expect(stretches('(2027–2030) et Rabat–Salé')).toEqual(['(2027–2030) ', 'et ', 'Rabat–', 'Salé'])
})

test('a compound still parts after its hyphen', () => {
  expect(stretches('un porte-parole')).toEqual(['un ', 'porte-', 'parole'])
})
