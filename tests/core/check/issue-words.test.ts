import { expect, test } from 'vitest'
import { issueAt } from '../../../core/check/issue'
import { wordIssue, wordSeverity } from '../../../core/check/issue-words'

test('an issue says what to do about what was found, in the language of the user', () => {
  const issue = issueAt('unknown-body', ['recommendations', 3, 'leadBodyId'], 'min-x')
  expect(wordIssue(issue, 'fr')).toBe(
    'Choisissez un organisme de la liste\u00A0: l’organisme min-x n’existe pas.',
  )
  expect(wordIssue(issueAt('vague-text', [], 'envisager de'), 'fr')).toContain(
    'plutôt que «\u00A0envisager de\u00A0»',
  )
  expect(wordIssue(issue, 'en')).toBe('Choose a body from the list: there is no body min-x.')
  expect(wordIssue(issue, 'ar')).toBe(
    'اختاروا هيئة من القائمة: الهيئة \u2068min-x\u2069 غير موجودة.',
  )
})

test('a missing translation names its language as the reader calls it', () => {
  const issue = issueAt('missing-translation', ['title', 'fr'], 'fr')
  expect(wordIssue(issue, 'en')).toBe('Translate this text into: French.')
  expect(wordIssue(issue, 'ar')).toBe('ترجموا هذا النص إلى: \u2068الفرنسية\u2069.')
})

test('a sentence does without what was not found', () => {
  expect(wordIssue(issueAt('long-text', []), 'en')).toBe(
    'Shorten this recommendation, or split it in two.',
  )
})

test('what stands in the record cannot change the sentence around it', () => {
  expect(wordIssue(issueAt('duplicate-id', [], '$& <b>\n{detail}'), 'en')).toBe(
    'Change this id: $& <b> {detail} is taken.',
  )
})

test('an issue is an error or a warning, in one word', () => {
  expect(wordSeverity(issueAt('missing-title', []).severity, 'fr')).toBe('erreur')
  expect(wordSeverity(issueAt('missing-lead', []).severity, 'ar')).toBe('تنبيه')
})
