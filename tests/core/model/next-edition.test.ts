import { expect, test } from 'vitest'
import { conferenceSchema } from '../../../core/model/conference'
import { hashText } from '../../../core/model/hash-text'
import { nextEdition } from '../../../core/model/next-edition'
import { parseConference } from '../../../core/model/parse-conference'
import { serialiseConference } from '../../../core/model/serialise-conference'

const recommendation = (id: string, status: string, relatedIds: string[] = []) => ({
  ...{ id, axisId: 'a', status, relatedIds, leadBodyId: 'b' },
  text: { ar: `نص ${id}`, fr: `Texte ${id}` },
})
const state = (path: string) => ({
  path,
  language: 'fr',
  sourceHash: hashText('نص'),
  reviewed: true,
})
const conference = conferenceSchema.parse({
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: { ar: 'مؤتمر', fr: 'Congrès' },
  edition: { fr: 'Deuxième édition' },
  context: { fr: 'Deux jours durant…' },
  period: { from: '2025-11-13', to: '2025-11-14' },
  referencePattern: 'X/{number}',
  axes: [{ id: 'a', title: { ar: 'محور', fr: 'Axe' } }],
  bodies: [{ id: 'b', name: { fr: 'Ministère' } }],
  recommendations: [
    recommendation('r1', 'under-way', ['r2', 'r3']),
    recommendation('r2', 'done'),
    recommendation('r3', 'sent'),
    recommendation('r4', 'dropped'),
  ],
  translations: [
    state('recommendations/r1/text'),
    state('recommendations/r2/text'),
    state('context'),
  ],
  issued: [
    { number: 4, reference: 'X/4', templateId: 't', languages: ['fr'], issuedOn: '2025-11-20' },
  ],
})
const next = nextEdition(conference, { from: '2026-11-12', to: '2026-11-13', hijri: {} })

test('open recommendations are carried over with their ids, statuses and relations', () => {
  expect(next.recommendations).toEqual([
    { ...conference.recommendations[0], relatedIds: ['r3'] },
    conference.recommendations[2],
  ])
})

test('who takes part stays, what the last edition said of itself goes', () => {
  expect(next).toMatchObject({ axes: conference.axes, bodies: conference.bodies })
  expect(next).toMatchObject({ edition: {}, context: {}, period: { from: '2026-11-12' } })
})

test('numbers run on', () => {
  expect(next.issued).toEqual(conference.issued)
})

test('only texts that stayed keep the state of their translation', () => {
  expect(next.translations.map(({ path }) => path)).toEqual(['recommendations/r1/text'])
})

test('it is a conference like any other', () => {
  expect(parseConference(serialiseConference(next))).toEqual({ ok: true, value: next })
})
