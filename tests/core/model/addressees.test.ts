import { describe, expect, test } from 'vitest'
import { addresseesOf, findAddressee } from '../../../core/model/addressees'
import { conferenceSchema } from '../../../core/model/conference'

const conference = conferenceSchema.parse({
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: { ar: 'مؤتمر' },
  period: { from: '2025-11-13', to: '2025-11-14' },
  axes: [{ id: 'a', title: { ar: 'محور' } }],
  recommendations: [
    { id: 'r1', axisId: 'a', text: { ar: 'أ' }, leadBodyId: 'finances', partnerBodyIds: ['ump'] },
    { id: 'r2', axisId: 'a', text: { ar: 'ب' }, leadBodyId: 'interieur' },
  ],
  bodies: [
    { id: 'interieur', name: { ar: 'وزارة الداخلية', fr: 'Ministère de l’Intérieur' } },
    { id: 'host', name: { fr: 'Commune d’Oujda' } },
    { id: 'ump', name: { fr: 'Université Mohammed Premier' }, shortName: { fr: 'UMP' } },
    { id: 'finances', name: { ar: 'وزارة الاقتصاد والمالية', fr: 'Ministère des Finances' } },
  ],
})

test('who leads or takes part is an addressee, in the order of the record', () => {
  expect(addresseesOf(conference).map(({ id }) => id)).toEqual(['interieur', 'ump', 'finances'])
})

describe('a body is found by', () => {
  test.each([
    ['its id', 'finances', 'finances'],
    ['its Arabic name', 'وزارة الداخلية', 'interieur'],
    ['its Arabic name with vowel signs', 'وِزارة الداخليّة', 'interieur'],
    ['its French name without accents', "ministere de l'interieur", 'interieur'],
    ['its short name', 'ump', 'ump'],
  ])('%s', (_, written, id) => {
    expect(findAddressee(conference, written)).toMatchObject({ ok: true, value: { id } })
  })
})

test('a misspelt name is refused with the nearest one', () => {
  expect(findAddressee(conference, 'Ministere des Finance')).toMatchObject({
    ok: false,
    problem: { code: 'unknown-addressee', detail: 'Ministère des Finances' },
  })
})

test('a part of a name is refused with the whole', () => {
  expect(findAddressee(conference, 'Mohammed')).toMatchObject({
    problem: { detail: 'Université Mohammed Premier' },
  })
})

test('a body that nothing is asked of is no addressee', () => {
  expect(findAddressee(conference, 'host')).toMatchObject({
    problem: { code: 'unknown-addressee', detail: 'interieur, ump, finances' },
  })
})
