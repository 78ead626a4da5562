import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFromPattern, nameTokens, unknownToken } from '../../../core/text/name-pattern'

const values = {
  conference: 'oujda-2025',
  template: 'ministry-letter',
  addressee: 'وزارة الداخلية',
  languages: 'ar-fr',
  arrangement: '',
  number: 'UMP/ESS/2025-12',
  date: '2025-11-14',
}

test.each([
  ['{conference} - {addressee}', 'oujda-2025 - وزارة الداخلية'],
  ['{date}_{number}', '2025-11-14_UMP-ESS-2025-12'],
  ['{template} - {arrangement} - {languages}', 'ministry-letter - ar-fr'],
  ['{arrangement} - {template}', 'ministry-letter'],
  ['ESS {arrangement} fin', 'ESS fin'],
  ['../{template}', 'ministry-letter'],
])('%s becomes %s', (pattern, name) => {
  expect(nameFromPattern(pattern, values)).toBe(name)
})

test('a part that does not exist is found', () => {
  expect(unknownToken('{conference} {title}')).toBe('title')
  expect(unknownToken('{conference} {date}')).toBeUndefined()
})

test('any pattern and any values make a name every system takes', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  const anyValues = fc.record(
    Object.fromEntries(nameTokens.map((token) => [token, text])) as Record<
      keyof typeof values,
      typeof text
    >,
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), anyValues, (literal, each) => {
      const name = nameFromPattern(`${literal}{conference} - {addressee}${literal}{number}`, each)
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u)
      expect(name).not.toMatch(/^\.|[. ]$/)
      expect(new TextEncoder().encode(`${name} (99).docx`).length).toBeLessThanOrEqual(255)
    }),
  )
})
