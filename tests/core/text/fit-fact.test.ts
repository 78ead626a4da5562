import { expect, test } from 'vitest'
import { fitFact } from '../../../core/text/fit-fact'
import type { Language } from '../../../core/text/language'

const fitted = (before: string, fact: string, language: Language): string => {
  const { before: words, fact: set } = fitFact(before, fact, language)
  return `${words}${set}`
}

test.each([
  ['Déclaration de ', 'Oujda', 'fr', 'Déclaration d’Oujda'],
  ['Déclaration de ', 'Fès', 'fr', 'Déclaration de Fès'],
  ['Déclaration de ', 'Évian', 'fr', 'Déclaration d’Évian'],
  ['Déclaration de ', 'Le Caire', 'fr', 'Déclaration du Caire'],
  ['Fait à ', 'Le Caire', 'fr', 'Fait au Caire'],
  ['Fait à ', 'Agadir', 'fr', 'Fait à Agadir'],
  ['Fait à ', 'Les Andalous', 'fr', 'Fait aux Andalous'],
  ['Code ', 'Le Caire', 'fr', 'Code Le Caire'],
  ['', 'Oujda', 'fr', 'Oujda'],
  ['Declaration of ', 'Oujda', 'en', 'Declaration of Oujda'],
  ['بمدينة ', 'وجدة', 'ar', 'بمدينة وجدة'],
] as const)('%s and %s in %s', (before, fact, language, words) => {
  expect(fitted(before, fact, language)).toBe(words)
})

test.each([
  ['la rencontre « ', 'Colloque « Eau » 2026', 'fr', 'la rencontre « Colloque “Eau” 2026'],
  ['la rencontre « A » : ', 'Colloque « Eau »', 'fr', 'la rencontre « A » : Colloque « Eau »'],
  ['موضوع الأشغال: «', 'ندوة «الماء»', 'ar', 'موضوع الأشغال: «ندوة “الماء”'],
  ['the outcome of “', 'The “Water” Forum', 'en', 'the outcome of “The ‘Water’ Forum'],
] as const)(
  'quotes inside quotes are of the second rank: %s%s in %s',
  (before, fact, language, words) => {
    expect(fitted(before, fact, language)).toBe(words)
  },
)
