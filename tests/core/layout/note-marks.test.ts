import { expect, test } from 'vitest'
import { withNotes } from '../../../core/layout/note-marks'
import { textNode } from '../../../core/layout/text-nodes'
import type { Language } from '../../../core/text/language'

function wordsOf(language: Language, words: string): string {
  const text = textNode('item', { language, content: [{ text: words }] })
  const passage = { versions: [{ language, content: [{ text: 'Session 1' }] }] }
  const [marked] = withNotes([text], { mark: '3', passage })
  return marked?.content.map((run) => ('text' in run ? run.text : '')).join('|') ?? ''
}

test('the mark of a note stands before the full stop in French, after it in Arabic and English', () => {
  expect(wordsOf('fr', 'Créer un fonds.')).toBe('Créer un fonds|3|.')
  expect(wordsOf('en', 'Create a fund.')).toBe('Create a fund.|3')
  expect(wordsOf('ar', 'إحداث صندوق.')).toBe('إحداث صندوق.|3')
  expect(wordsOf('fr', 'Pourquoi ?')).toBe('Pourquoi ?|3')
})

test('a text nobody has written has no mark', () => {
  const [text] = withNotes([textNode('item', { language: 'fr', content: [] })], {
    mark: '1',
    passage: { versions: [{ language: 'fr', content: [{ text: 'Atelier' }] }] },
  })
  expect(text?.content).toEqual([])
})
