import { expect, test } from 'vitest'
import {
  answerPositions,
  instruments,
  levels,
  priorities,
  statuses,
} from '../../../core/model/recommendation'
import { divergenceClause } from '../../../core/text/divergence-clause'
import {
  documentLabel,
  documentWord,
  joinList,
  type DocumentWord,
} from '../../../core/text/document-words'

/** Compiles only while every value of the record has its word. */
const wordsOfValues: readonly DocumentWord[] = [
  ...levels.map((level) => `level-${level}` as const),
  ...instruments.map((instrument) => `instrument-${instrument}` as const),
  ...priorities.map((priority) => `priority-${priority}` as const),
  ...statuses.map((status) => `status-${status}` as const),
  ...answerPositions.map((position) => `answer-${position}` as const),
  'horizon-short',
  'horizon-medium',
  'horizon-long',
]

test('every value of a recommendation has a word in Arabic, French and English', () => {
  for (const word of wordsOfValues) {
    expect(documentWord(word, 'ar')).toMatch(/\p{Script=Arabic}/u)
    expect(documentWord(word, 'fr')).toMatch(/\p{Script=Latin}/u)
    expect(documentWord(word, 'en')).toMatch(/\p{Script=Latin}/u)
  }
})

test('Spanish and Amazigh documents take the French words', () => {
  expect(documentWord('lead', 'es')).toBe('Chef de file')
  expect(documentWord('lead', 'zgh')).toBe('Chef de file')
})

test('a label has the colon of its language', () => {
  expect(documentLabel('lead', 'fr')).toBe('Chef de file\u00A0:')
  expect(documentLabel('lead', 'ar')).toBe('الجهة المسؤولة:')
})

test('a list is joined as its language joins lists', () => {
  expect(joinList(['أ', 'ب'], 'ar')).toBe('أ، ب')
  expect(joinList(['A', 'B'], 'fr')).toBe('A, B')
})

test('the clause names the languages of the brief and the text that prevails', () => {
  expect(divergenceClause(['ar', 'fr'], 'ar', 'ar')).toBe(
    'حُرّرت هذه الوثيقة بالعربية والفرنسية. وعند الاختلاف يُعتدّ بالنص العربي.',
  )
  expect(divergenceClause(['ar', 'fr'], 'ar', 'fr')).toBe(
    'Établi en arabe et en français. En cas de divergence, le texte arabe fait foi.',
  )
  expect(divergenceClause(['en', 'ar'], 'en', 'en')).toBe(
    'Drawn up in English and Arabic. In case of divergence, the English text prevails.',
  )
})
