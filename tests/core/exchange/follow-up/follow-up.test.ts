import { describe, expect, test } from 'vitest'
import {
  writeFollowUpJson,
  writeFollowUpLines,
} from '../../../../core/exchange/follow-up/follow-up-record'
import {
  rowsOfJson,
  rowsOfJsonLines,
  rowsOfSheet,
  type FollowUpRow,
} from '../../../../core/exchange/follow-up/follow-up-rows'
import { followUpTable } from '../../../../core/exchange/follow-up/follow-up-table'
import { applyFollowUp, readFollowUp } from '../../../../core/exchange/follow-up/read-follow-up'
import { conferenceSchema } from '../../../../core/model/conference'
import type { Outcome } from '../../../../core/outcome'

const conference = conferenceSchema.parse({
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: { ar: 'مؤتمر' },
  period: { from: '2025-11-13', to: '2025-11-14' },
  axes: [{ id: 'a', title: { ar: 'محور', fr: 'Axe' } }],
  bodies: [{ id: 'i', name: { ar: 'وزارة الداخلية', fr: 'Intérieur' } }],
  recommendations: [
    {
      ...{ id: 'r1', axisId: 'a', leadBodyId: 'i', status: 'sent', horizon: '2027' },
      ...{ text: { ar: 'دعم **التعاونيات**.', fr: 'Soutenir.' }, privateNote: 'secret' },
      answer: { position: 'noted', text: { ar: '=شكراً', fr: 'Merci' } },
    },
    { id: 'r2', axisId: 'a', text: { ar: 'ثانية', fr: 'Deuxième' } },
  ],
})
const sheet = followUpTable(conference)
const sheetRows = [
  sheet.columns.map(({ heading }) => heading),
  ...sheet.rows.map((row) => row.map(String)),
]
const rowsIn = (outcome: Outcome<readonly FollowUpRow[]>): readonly FollowUpRow[] => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
const read = (rows: readonly (readonly string[])[]) =>
  readFollowUp(conference, rowsIn(rowsOfSheet(rows)))

test('the matrix is in the primary language, its texts in each, without marks or private notes', () => {
  expect(sheetRows[1]).toEqual(
    expect.arrayContaining(['r1', '1.1', 'دعم التعاونيات.', 'Soutenir.', 'وزارة الداخلية', '2027']),
  )
  expect(sheet.columns).toContainEqual(
    expect.objectContaining({
      heading: 'الحالة',
      choices: expect.arrayContaining(['قيد التنفيذ']),
    }),
  )
  expect(JSON.stringify(sheet) + writeFollowUpJson(conference)).not.toContain('secret')
})

describe('what was exported and comes back untouched changes nothing, as', () => {
  test.each([
    ['a sheet', rowsOfSheet(sheetRows)],
    ['JSON', rowsOfJson(writeFollowUpJson(conference))],
    ['JSON Lines', rowsOfJsonLines(writeFollowUpLines(conference))],
  ])('%s', (_, rows) => {
    const { updates, problems } = readFollowUp(conference, rowsIn(rows))
    expect(problems).toEqual([])
    expect(applyFollowUp(conference, updates)).toEqual(conference)
  })
})

describe('a row updates', () => {
  test.each([
    [
      'the status by its Arabic word',
      ['المعرّف', 'الحالة'],
      ['r2', 'قيد التنفيذ'],
      { status: 'under-way' },
    ],
    [
      'the status by its French word',
      ['Identifiant', 'État'],
      ['r2', 'en cours'],
      { status: 'under-way' },
    ],
    [
      'the status by its word in the file',
      ['id', 'status'],
      ['r2', 'under-way'],
      { status: 'under-way' },
    ],
    [
      'the answer and its text',
      ['Id', 'Answer', 'Text of the answer (fr)'],
      ['r2', 'Supported', 'Oui'],
      { answer: { position: 'supported', text: { fr: 'Oui' } } },
    ],
    [
      'one language of an answer, keeping the other',
      ['id', 'نص الجواب (fr)'],
      ['r1', 'Bien noté'],
      { answer: { position: 'noted', text: { ar: '=شكراً', fr: 'Bien noté' } } },
    ],
  ])('%s', (_, headings, row, changes) => {
    const { updates, problems } = read([headings, row])
    expect(problems).toEqual([])
    const updated = applyFollowUp(conference, updates).recommendations.find(
      ({ id }) => id === row[0],
    )
    expect(updated).toMatchObject(changes)
  })
})

test('an empty cell leaves things as they are', () => {
  const { updates } = read([
    ['id', 'status', 'answer'],
    ['r1', ' ', ''],
  ])
  expect(applyFollowUp(conference, updates)).toEqual(conference)
})

describe('a row is refused with its place for', () => {
  test.each([
    [
      'an unknown id',
      ['r11', 'sent', ''],
      { column: 'id', code: 'unknown-recommendation', detail: 'r1' },
    ],
    [
      'a status there is not',
      ['r1', 'finished', ''],
      { column: 'status', code: 'wrong-cell', detail: expect.stringContaining('منجزة') },
    ],
    ['an answer there is not', ['r1', '', 'yes'], { column: 'answer', code: 'wrong-cell' }],
  ])('%s', (_, row, problem) => {
    expect(read([['id', 'status', 'answer'], ['r2', '', ''], row]).problems).toMatchObject([
      { row: 3, ...problem },
    ])
  })

  test('words that say nothing of the position', () => {
    const rows = [
      ['id', 'answer', 'answer-text (fr)'],
      ['r2', '', 'Peut-être'],
    ]
    expect(read(rows)).toMatchObject({ updates: [], problems: [{ row: 2, column: 'answer' }] })
  })

  test('a recommendation that stands twice', () => {
    const rows = [['id'], ['r1'], ['r1']]
    expect(read(rows).problems).toMatchObject([{ row: 3, code: 'repeated-row' }])
  })

  test('a wrong type in JSON', () => {
    const rows = rowsIn(rowsOfJson('[{"id":"r1","status":5,"answer":{"text":{"fr":["x"]}}}]'))
    expect(readFollowUp(conference, rows).problems).toMatchObject([
      { row: 1, column: 'status' },
      { row: 1, column: 'answer.text.fr' },
    ])
  })
})

test('the good rows of a table with bad ones are known', () => {
  const rows = [
    ['id', 'status'],
    ['r1', 'done'],
    ['r2', 'what'],
  ]
  expect(read(rows).updates).toEqual([expect.objectContaining({ id: 'r1', status: 'done' })])
})

describe('no table of ours is', () => {
  test.each([
    ['a sheet without ids', rowsOfSheet([['status'], ['done']]), 'missing-column'],
    ['an empty sheet', rowsOfSheet([]), 'missing-column'],
    ['JSON that is no list', rowsOfJson('{}'), 'not-a-table'],
    ['a list of other things', rowsOfJson('[1]'), 'not-a-table'],
    ['what is not JSON', rowsOfJson('['), 'not-json'],
    ['a line that is not JSON', rowsOfJsonLines('{"id":"r1"}\n{'), 'not-json'],
    ['too many lines', rowsOfJsonLines('\n'.repeat(20_001)), 'not-a-table'],
  ])('%s', (_, outcome, code) => {
    expect(outcome).toMatchObject({ ok: false, problem: { code } })
  })
})
