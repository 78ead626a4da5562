import fc from 'fast-check'
import { expect, test } from 'vitest'
import { briefFileName, safeFileName } from '../../../core/text/file-names'

test.each([
  ['مؤتمر وجدة 2025', 'مؤتمر وجدة 2025'],
  ['Congrès : ESS / Oujda', 'Congrès - ESS - Oujda'],
  ['../../etc/passwd', 'etc-passwd'],
  ['nul', '_nul'],
  ['COM1.txt', '_COM1.txt'],
  ['fin. . ', 'fin'],
  ['a\u202Eb', 'a-b'],
  ['..', 'tawsiya'],
  ['', 'tawsiya'],
  ['e\u0301té', 'été'],
])('%j becomes %j', (text, name) => {
  expect(safeFileName(text)).toBe(name)
})

test('any text becomes a name every system takes, and stays it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeFileName(text)
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u)
      expect(name).not.toMatch(/[. ]$/)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121)
      expect(safeFileName(name)).toBe(name)
    }),
  )
})

test('a brief is named after its conference, document and languages', () => {
  const name = { base: 'oujda-2025', templateId: 'policy-brief', languages: ['ar', 'fr'] }
  expect(briefFileName({ ...name, ending: 'pdf' })).toBe('oujda-2025 - policy-brief - ar-fr.pdf')
  expect(briefFileName({ ...name, arrangement: 'one-after-another', ending: 'pdf' })).toBe(
    'oujda-2025 - policy-brief - ar-fr - one-after-another.pdf',
  )
})
