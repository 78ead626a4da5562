import { expect, test } from 'vitest'
import { registerTable } from '../../../../core/exchange/register/register-table'
import { conferenceSchema } from '../../../../core/model/conference'

const conference = conferenceSchema.parse({
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: { ar: 'مؤتمر' },
  period: { from: '2025-11-13', to: '2025-11-14' },
  bodies: [{ id: 'i', name: { ar: 'وزارة الداخلية', fr: 'Intérieur' } }],
  issued: [
    {
      ...{ number: 3, reference: 'UMP/2025-3', addresseeId: 'i', templateId: 'ministry-letter' },
      ...{ languages: ['ar'], issuedOn: '2025-11-24' },
      files: [
        { name: 'a.docx', sha256: '0'.repeat(64) },
        { name: 'a.pdf', sha256: 'f'.repeat(64) },
      ],
    },
    {
      number: 4,
      reference: 'UMP/2025-4',
      templateId: 'x',
      languages: ['ar', 'fr'],
      issuedOn: '2025-12-01',
    },
  ],
})
const table = registerTable(
  conference,
  new Map([['ministry-letter', { ar: 'رسالة', fr: 'Lettre' }]]),
)

test('the register has a row for each file, in the primary language', () => {
  const letter = ['UMP/2025-3', 'وزارة الداخلية', 'رسالة', 'ar', '2025-11-24']
  expect(table.rows).toEqual([
    [...letter, 'a.docx', '0'.repeat(64)],
    [...letter, 'a.pdf', 'f'.repeat(64)],
    ['UMP/2025-4', '', 'x', 'ar, fr', '2025-12-01', '', ''],
  ])
})

test('it runs from the right where the primary language does', () => {
  expect(table.direction).toBe('rtl')
  expect(registerTable({ ...conference, languages: ['fr', 'ar'] }, new Map())).toMatchObject({
    direction: 'ltr',
    title: 'Registre des envois',
  })
})
