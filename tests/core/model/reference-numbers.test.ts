import { expect, test } from 'vitest'
import { newConference } from '../../../core/model/new-conference'
import { nextNumber, referenceOf } from '../../../core/model/reference-numbers'

const withPattern = (referencePattern: string) => ({
  ...newConference(['fr'], '2025-11-13'),
  referencePattern,
})
const issued = (number: number) => ({
  number,
  reference: `${number}`,
  templateId: 't',
  languages: ['fr' as const],
  issuedOn: '2025-11-14',
  files: [],
})

test.each([
  ['UMP/ESS/{year}-{number}', 'UMP/ESS/2025-12'],
  ['', '12/2025'],
  ['UMP/ESS', 'UMP/ESS-12'],
  ['{number}/{month}/{year} ({number})', '12/11/2025 (12)'],
])('the pattern %j prints %s', (pattern, reference) => {
  expect(referenceOf(withPattern(pattern), 12, '2025-11-24')).toBe(reference)
})

test('the first number is one', () => {
  expect(nextNumber([])).toBe(1)
})

test('a gap in the register is never filled', () => {
  expect(nextNumber([issued(7), issued(2)])).toBe(8)
})
