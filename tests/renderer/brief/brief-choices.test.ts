import { expect, test } from 'vitest'
import { keyOfChoice, languageChoices } from '../../../renderer/brief/brief-choices'
import { planExport } from '../../../renderer/brief/export-plan'

const all = ['one-language', 'one-after-another', 'side-by-side'] as const

test('two languages can stand side by side, follow each other, or stand alone', () => {
  expect(languageChoices(['ar', 'fr'], all).map(keyOfChoice)).toEqual([
    'side-by-side/ar-fr',
    'one-after-another/ar-fr',
    'one-language/ar',
    'one-language/fr',
  ])
})

test('one language stands alone', () => {
  expect(languageChoices(['en'], all).map(keyOfChoice)).toEqual(['one-language/en'])
})

test('only what the template knows is offered', () => {
  expect(languageChoices(['ar', 'fr'], ['side-by-side']).map(keyOfChoice)).toEqual([
    'side-by-side/ar-fr',
  ])
})

test('an export names a file for each language choice and format', () => {
  expect(namesOf(languageChoices(['ar', 'fr'], ['side-by-side', 'one-language']))).toEqual([
    'oujda - policy-brief - ar-fr.docx',
    'oujda - policy-brief - ar-fr.pdf',
    'oujda - policy-brief - ar.docx',
    'oujda - policy-brief - ar.pdf',
    'oujda - policy-brief - fr.docx',
    'oujda - policy-brief - fr.pdf',
  ])
})

test('the same languages in two arrangements get two names', () => {
  const names = namesOf(languageChoices(['ar', 'fr'], ['side-by-side', 'one-after-another']))
  expect(new Set(names).size).toBe(4)
})

function namesOf(choices: ReturnType<typeof languageChoices>): string[] {
  return planExport('oujda', {
    templateIds: ['policy-brief'],
    choices,
    formats: ['docx', 'pdf'],
    themeId: undefined,
    issuedOn: '2025-11-20',
  }).map(({ name }) => name)
}
