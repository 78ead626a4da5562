import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseConference } from '../../../core/model/parse-conference'
import { fail } from '../../../core/outcome'
import { recommendationFile } from './conference-with'

const folder = path.resolve(import.meta.dirname, '../../conferences/broken')
const readBroken = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
const smallest = {
  schemaVersion: 1,
  languages: ['ar', 'fr'],
  title: {},
  period: { from: '2025-11-13', to: '2025-11-14' },
}
const fileWith = (given: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...smallest, ...given })

describe('a conference file', () => {
  test('may leave out everything that can be empty', () => {
    const parsed = parseConference(fileWith({}))
    expect(parsed).toMatchObject({
      ok: true,
      value: { city: {}, axes: [], numbering: 'by-axis', contact: { lines: [], email: '' } },
    })
  })

  test('may begin with a byte order mark', () => {
    expect(parseConference(`\uFEFF${fileWith({})}`).ok).toBe(true)
  })

  test('may have references that lead nowhere and ids that repeat: nothing is lost', () => {
    const recommendations = [
      recommendationFile({ axisId: 'gone', leadBodyId: 'gone', relatedIds: ['gone'] }),
      recommendationFile({ axisId: 'gone' }),
    ]
    const parsed = parseConference(fileWith({ recommendations }))
    expect(parsed.ok && parsed.value.recommendations).toHaveLength(2)
  })
})

describe('a broken file is refused with its place', () => {
  test.each([
    ['array.tawsiya', fail('not-a-conference', undefined, 'expected an object in { }')],
    ['empty.tawsiya', fail('not-json', undefined, '1:1')],
    ['newer-version.tawsiya', fail('newer-version', undefined, '2')],
    ['not-json.tawsiya', fail('not-json', undefined, '2:1')],
    [
      'wrong-types.tawsiya',
      fail(
        'not-a-conference',
        'recommendations[3].horizon',
        'expected short, medium, long or a date such as 2027, 2027-06 or 2027-06-30',
      ),
    ],
  ])('%s', (name, refusal) => {
    expect(parseConference(readBroken(name))).toEqual(refusal)
  })

  test('another JSON file is no conference', () => {
    expect(parseConference('{"name":"tawsiya","version":"0.1.0"}')).toEqual(
      fail('not-a-conference', 'schemaVersion', 'expected 1'),
    )
  })

  test.each([
    [{ title: 'Congrès' }, 'title', /^expected a text for each language/],
    [{ title: { de: 'x' } }, 'title.de', /^unrecognised key, expected ar, fr, en, zgh, es$/],
    [{ languages: [] }, 'languages', /^expected at least 1 item$/],
    [{ languages: ['de'] }, 'languages[0]', /^expected ar, fr, en, zgh, es$/],
    [{ period: { from: '2025-02-30', to: '2025-03-01' } }, 'period.from', /^expected a day of the/],
    [{ contact: { email: 5 } }, 'contact.email', /^expected a text in quotes$/],
    [{ recommendations: {} }, 'recommendations', /^expected a list in \[ \]$/],
    [{ bodies: [null] }, 'bodies[0]', /^expected an object in \{ \}$/],
    [
      { recommendations: [{ ...recommendationFile(), sdgGoals: [3, 18] }] },
      'recommendations[0].sdgGoals[1]',
      /^expected at most 17$/,
    ],
    [
      { recommendations: [{ ...recommendationFile(), instrument: 'loi' }] },
      'recommendations[0].instrument',
      /^expected law, decree, circular, programme, budget, convention, study$/,
    ],
  ])('%j', (given, place, words) => {
    const parsed = parseConference(fileWith(given))
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'not-a-conference', path: place } })
    expect(!parsed.ok && parsed.problem.detail).toMatch(words)
  })

  test('a misspelt key is named before what is missing because of it', () => {
    const { title: _, ...untitled } = smallest
    expect(parseConference(JSON.stringify({ ...untitled, titel: {} }))).toEqual(
      fail('not-a-conference', 'titel', 'unrecognised key, expected title'),
    )
  })

  test('a wrong value is named before a key that has no business there', () => {
    expect(parseConference(fileWith({ somethingElse: 1, city: 5 }))).toMatchObject({
      problem: { path: 'city' },
    })
    expect(parseConference(fileWith({ somethingElse: 1 }))).toMatchObject({
      problem: { path: 'somethingElse' },
    })
  })
})

describe('a hostile file is a problem, not a crash', () => {
  test('a __proto__ key changes no prototype', () => {
    const parsed = parseConference(fileWith({}).replace('{', '{"__proto__":{"isAdmin":true},'))
    expect(parsed).toMatchObject({ ok: false, problem: { path: '__proto__' } })
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })

  test.each([
    ['nested lists', 'not-a-conference', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['open lists', 'not-json', '['.repeat(100_000)],
    [
      'nested lists in a text',
      'not-a-conference',
      fileWith({}).replace('"title":{}', `"title":${'['.repeat(1e5)}${']'.repeat(1e5)}`),
    ],
    ['fifty million letters', 'too-large', `"${'a'.repeat(50_000_000)}"`],
    ['a million objects', 'too-large', `[${'{},'.repeat(1_000_000)}0]`],
    ['a text that never ends', 'not-json', `"${'\\n'.repeat(2_000_000)}`],
    [
      'a hundred thousand wrong recommendations',
      'not-a-conference',
      fileWith({}).replace('}}', `},"recommendations":[${'{},'.repeat(1e5)}0]}`),
    ],
  ])('%s', { timeout: 20_000 }, (_, code, text) => {
    expect(parseConference(text)).toMatchObject({ ok: false, problem: { code } })
  })
})
