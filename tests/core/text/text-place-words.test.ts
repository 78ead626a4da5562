import { describe, expect, test } from 'vitest'
import { wordProblem } from '../../../core/text/problem-words'
import { nameTextPlace } from '../../../core/text/text-place-words'

const recommendation = { source: 'recommendations/r-12/text', language: 'fr', name: '2.3' }

describe('a text of the record', () => {
  test('is called by the number of its recommendation, its field and its language', () => {
    expect(nameTextPlace(recommendation, 'ar')).toBe('التوصية 2.3 — النص بالفرنسية')
    expect(nameTextPlace(recommendation, 'fr')).toBe('Recommandation 2.3 — texte en français')
    expect(nameTextPlace(recommendation, 'en')).toBe('Recommendation 2.3 — text in French')
  })

  test('is called by the name of its body, or by its field of the conference and its place there', () => {
    const body = { source: 'bodies/chamber/name', language: 'ar', name: 'Chambre' }
    expect(nameTextPlace(body, 'fr')).toBe('Chambre — nom en arabe')
    const message = { source: 'conference/keyMessages/1', language: 'en' }
    expect(nameTextPlace(message, 'fr')).toBe('Congrès — message clé 2 en anglais')
  })
})

test('a document that stops names the texts it lacks, not their places in the file', () => {
  const problem = { code: 'missing-translations', texts: [recommendation] } as const
  expect(wordProblem(problem, 'fr')).toBe(
    'Des traductions manquent\u00A0: Recommandation 2.3 — texte en français\u00A0; complétez-les ou faites imprimer une marque à leur place.',
  )
})
