import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planBatch } from '../../../core/batch/plan-batch'
import { nameTokens } from '../../../core/text/name-pattern'
import { conference, template, wishes } from './sample-wishes'

const { bodies } = conference
const toMinistries = {
  ...wishes,
  templates: [template('letter', 'addressee'), template('brief', 'addressee')],
  addressees: bodies,
}
const namesOf = (made: ReturnType<typeof planBatch>) => made.orders.map(({ name }) => name)

describe('a batch is', () => {
  test('one document in each format', () => {
    expect(planBatch(conference, wishes).orders).toEqual(
      (['docx', 'pdf'] as const).map((format) => ({
        templateId: 'policy-brief',
        options: { ...wishes.options, languages: ['ar', 'fr'], arrangement: 'side-by-side' },
        format,
        name: `oujda - policy-brief - ar-fr.${format}`,
      })),
    )
  })

  test('every template for every addressee, one addressee after the other', () => {
    const { orders } = planBatch(conference, { ...toMinistries, formats: ['pdf'] })
    expect(orders.map(({ name, options }) => [name, options.addresseeId])).toEqual([
      ['oujda - letter - وزارة الداخلية - ar-fr.pdf', 'i'],
      ['oujda - brief - وزارة الداخلية - ar-fr.pdf', 'i'],
      ['oujda - letter - وزارة المالية - ar-fr.pdf', 'f'],
      ['oujda - brief - وزارة المالية - ar-fr.pdf', 'f'],
    ])
  })

  test('documents for everyone once, before those for an addressee', () => {
    const templates = [template('letter', 'addressee'), template('report')]
    const plan = planBatch(conference, { ...toMinistries, templates, formats: ['pdf'] })
    expect(plan.orders.map(({ templateId }) => templateId)).toEqual(['report', 'letter', 'letter'])
    expect(plan.orders[0]?.options).not.toHaveProperty('addresseeId')
  })

  test('an extract of a general document where nothing else is asked for', () => {
    const plan = planBatch(conference, { ...wishes, addressees: bodies.slice(0, 1) })
    expect(plan.orders[0]?.options.addresseeId).toBe('i')
  })

  test('every arrangement, one language of two being a document in each', () => {
    const arrangements = ['one-language', 'side-by-side', 'one-after-another'] as const
    expect(namesOf(planBatch(conference, { ...wishes, arrangements, formats: ['pdf'] }))).toEqual([
      'oujda - policy-brief - ar.pdf',
      'oujda - policy-brief - fr.pdf',
      'oujda - policy-brief - ar-fr.pdf',
      'oujda - policy-brief - ar-fr - one-after-another.pdf',
    ])
  })
})

describe('registered', () => {
  const file = {
    name: 'OUJDA - letter - وزارة الداخلية - ar-fr - UMP-2025-8.PDF',
    sha256: '0'.repeat(64),
  }
  const before = {
    ...conference,
    issued: [
      {
        number: 7,
        reference: 'UMP/2025-7',
        templateId: 'letter',
        languages: ['ar' as const],
        issuedOn: '2025-11-20',
        files: [file],
      },
    ],
  }
  const plan = planBatch(before, { ...toMinistries, isRegistered: true })

  test('documents take the numbers after the last, the same in every format', () => {
    expect(plan.issued.map(({ reference }) => reference)).toEqual([
      'UMP/2025-8',
      'UMP/2025-9',
      'UMP/2025-10',
      'UMP/2025-11',
    ])
    expect(
      plan.orders.map(({ number, options }) => [number, options.reference]).slice(0, 3),
    ).toEqual([
      [8, 'UMP/2025-8'],
      [8, 'UMP/2025-8'],
      [9, 'UMP/2025-9'],
    ])
  })

  test('a file of the register keeps its name to itself, capitals aside', () => {
    expect(namesOf(plan).slice(0, 3)).toEqual([
      'oujda - letter - وزارة الداخلية - ar-fr - UMP-2025-8 (2).docx',
      'oujda - letter - وزارة الداخلية - ar-fr - UMP-2025-8 (2).pdf',
      'oujda - brief - وزارة الداخلية - ar-fr - UMP-2025-9.docx',
    ])
  })
})

test('without a register nothing is numbered', () => {
  expect(planBatch(conference, toMinistries).issued).toEqual([])
  expect(planBatch(conference, toMinistries).orders[0]).not.toHaveProperty('number')
})

test('whatever bodies are called and whatever the pattern, no two files share a name', () => {
  const name = fc.oneof(
    fc.constantFrom('Eau', 'EAU', 'e\u0301au', 'éau', '', 'a/b', 'a:b'),
    fc.string(),
  )
  const pattern = fc
    .array(fc.constantFrom(...nameTokens), { maxLength: 3 })
    .map((tokens) => tokens.map((token) => `{${token}}`).join(' '))
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), pattern, (names, namePattern) => {
      const addressees = names.map((fr, index) => ({
        ...bodies[0]!,
        id: `b${index}`,
        name: { fr },
      }))
      const made = namesOf(planBatch(conference, { ...toMinistries, addressees, namePattern }))
      expect(new Set(made.map((each) => each.normalize('NFC').toLowerCase())).size).toBe(
        made.length,
      )
    }),
  )
})
