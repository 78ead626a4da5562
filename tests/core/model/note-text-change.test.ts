import { expect, test } from 'vitest'
import type { Conference } from '../../../core/model/conference'
import { newConference } from '../../../core/model/new-conference'
import { confirmTranslation, noteTextChange } from '../../../core/model/note-text-change'
import { recommendationSchema } from '../../../core/model/recommendation'
import { stateOfTranslation } from '../../../core/model/translation-state'
import type { Language, Localized } from '../../../core/text/language'

const blank = newConference(['ar', 'fr'], '2025-11-13')
const path = 'recommendations/r-1/text'
const written: Localized = { ar: 'إحداث سجل', fr: 'Créer un registre' }

const edit = (
  conference: Conference,
  before: Localized,
  language: Language,
  text: string,
): readonly [Conference, Localized] => {
  const after = { ...before, [language]: text }
  return [noteTextChange(conference, { path, before, after, language }), after]
}
const stateOf = (conference: Conference, text: Localized) =>
  stateOfTranslation(conference, path, text, 'fr')

test('a translation is stale once its source has changed, however it was typed', () => {
  const [first, typed] = edit(blank, written, 'ar', 'إحداث سجل و')
  const [second, finished] = edit(first, typed, 'ar', 'إحداث سجل وطني')
  expect(stateOf(second, finished)).toBe('stale')
  const [back, asBefore] = edit(second, finished, 'ar', 'إحداث سجل')
  expect(stateOf(back, asBefore)).toBe('present')
})

test('a stale translation is right again when it is changed, or said to be right', () => {
  const [changed, text] = edit(blank, written, 'ar', 'إحداث سجل وطني')
  const [translated, both] = edit(changed, text, 'fr', 'Créer un registre national')
  expect(stateOf(translated, both)).toBe('present')
  const confirmed = confirmTranslation(changed, { path, text, language: 'fr', reviewed: true })
  expect(stateOf(confirmed, text)).toBe('reviewed')
})

test('a change takes the mark of review away', () => {
  const reviewed = confirmTranslation(blank, {
    path,
    text: written,
    language: 'fr',
    reviewed: true,
  })
  const [edited, text] = edit(reviewed, written, 'fr', 'Créer un registre national')
  expect(stateOf(edited, text)).toBe('present')
})

test('what is written before its source does not go stale with it, key by key', () => {
  const [first, typed] = edit(blank, { fr: 'Créer' }, 'ar', 'إ')
  const [second, text] = edit(first, typed, 'ar', 'إحداث')
  expect(stateOf(second, text)).toBe('present')
})

test('what was written before its source goes stale with a change of it after other work', () => {
  const withText = (conference: Conference, text: Localized): Conference => ({
    ...conference,
    recommendations: [recommendationSchema.parse({ id: 'r-1', axisId: 'a-1', text })],
  })
  const [first, text] = edit(withText(blank, { fr: 'Créer' }), { fr: 'Créer' }, 'ar', 'إحداث')
  const elsewhere = noteTextChange(withText(first, text), {
    path: 'title',
    before: {},
    after: { ar: 'مؤتمر' },
    language: 'ar',
  })
  expect(stateOf(elsewhere, text)).toBe('present')
  const [later, changed] = edit(elsewhere, text, 'ar', 'إحداث سجل')
  expect(stateOf(later, changed)).toBe('stale')
})

test('an emptied translation leaves no record behind', () => {
  const [translated, text] = edit(blank, { ar: 'إحداث' }, 'fr', 'Créer')
  expect(translated.translations).toHaveLength(1)
  const [emptied] = edit(translated, text, 'fr', '')
  expect(emptied.translations).toEqual([])
})

test('a change that says nothing new leaves the conference the same object', () => {
  const [conference, text] = edit(blank, { ar: 'إحداث' }, 'fr', 'Créer')
  expect(edit(conference, text, 'fr', 'Créer un registre')[0]).toBe(conference)
})
