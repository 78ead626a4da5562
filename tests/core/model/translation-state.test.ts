import { describe, expect, test } from 'vitest'
import { hashText } from '../../../core/model/hash-text'
import { translationStateOf } from '../../../core/model/translation-state'
import { completeConference, recommendationFile } from './conference-with'

const path = 'recommendations/r-1/text'
const source = 'إحداث صندوق.'
const stateWith = (given: { sourceHash: string; reviewed?: boolean }, fr = 'Créer un fonds.') =>
  translationStateOf(
    completeConference([recommendationFile({ text: { ar: source, fr } })], {
      translations: [{ path, language: 'fr', ...given }],
    }),
    path,
    'fr',
  )

describe('a translation', () => {
  test('is present when it is written, and nobody has said more', () => {
    expect(translationStateOf(completeConference(), path, 'fr')).toBe('present')
    expect(stateWith({ sourceHash: hashText(source) })).toBe('present')
  })

  test('is reviewed when somebody has read it over since the source last changed', () => {
    expect(stateWith({ sourceHash: hashText(source), reviewed: true })).toBe('reviewed')
  })

  test('is stale when the source has changed since, reviewed or not', () => {
    expect(stateWith({ sourceHash: hashText('نص آخر'), reviewed: true })).toBe('stale')
  })

  test('is missing when it is blank, or when there is no such text', () => {
    expect(stateWith({ sourceHash: hashText(source) }, ' ')).toBe('missing')
    expect(translationStateOf(completeConference(), path, 'en')).toBe('missing')
    expect(translationStateOf(completeConference(), 'recommendations/gone/text', 'fr')).toBe(
      'missing',
    )
  })

  test('into the primary language is not a translation', () => {
    expect(translationStateOf(completeConference(), path, 'ar')).toBe('present')
  })
})

describe('the hash of a text', () => {
  test('is the same everywhere and for ever', () => {
    expect(hashText('')).toBe('811c9dc5')
    expect(hashText('a')).toBe('2b24d044')
    expect(hashText(source)).toMatch(/^[0-9a-f]{8}$/)
  })

  test('changes with a letter, not with a space', () => {
    expect(hashText(`  ${source.replace(' ', '\n\n')} `)).toBe(hashText(source))
    expect(hashText(source.replace('.', ''))).not.toBe(hashText(source))
  })
})
