import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { schemaVersion } from '../../../core/model/conference'
import { migrate, migrationSteps, type MigrationStep } from '../../../core/model/migrate'
import { parseConference } from '../../../core/model/parse-conference'
import { fail } from '../../../core/outcome'

const nameToTitle: MigrationStep = ({ name, ...rest }) => ({ ...rest, title: name })
const titleToTitles: MigrationStep = ({ title, ...rest }) => ({ ...rest, titles: [title] })
const steps = [nameToTitle, titleToTitles]

describe('a file of an older version', () => {
  test('takes every step to the newest', () => {
    expect(migrate({ schemaVersion: 1, name: 'x' }, steps)).toEqual({
      ok: true,
      value: { schemaVersion: 3, titles: ['x'] },
    })
  })

  test('takes only the steps it needs', () => {
    expect(migrate({ schemaVersion: 2, title: 'x' }, steps)).toMatchObject({
      value: { titles: ['x'] },
    })
  })

  test('is itself left as it was', () => {
    const file = Object.freeze({ schemaVersion: 1, name: 'x' })
    migrate(file, steps)
    expect(file).toEqual({ schemaVersion: 1, name: 'x' })
  })
})

describe('a file of another version', () => {
  test('that is newer is refused, whatever else is in it', () => {
    expect(migrate({ schemaVersion: 4 }, steps)).toEqual(fail('newer-version', undefined, '4'))
    expect(parseConference('{"schemaVersion":2,"title":5}')).toEqual(
      fail('newer-version', undefined, '2'),
    )
  })

  test.each([undefined, null, 0, -1, 1.5, '1', [1]])(
    'with schemaVersion %j is no conference',
    (version) => {
      expect(migrate({ schemaVersion: version })).toEqual(
        fail('not-a-conference', 'schemaVersion', 'expected 1'),
      )
      expect(migrate({ schemaVersion: version }, steps)).toEqual(
        fail('not-a-conference', 'schemaVersion', 'expected a number from 1 to 3'),
      )
    },
  )
})

describe('every version there has been', () => {
  const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1)
  const frozen = (version: number): string =>
    path.join(import.meta.dirname, 'versions', `version-${version}.tawsiya`)

  test('has a step to the next', () => {
    expect(migrationSteps).toHaveLength(schemaVersion - 1)
  })

  test.each(versions)('version %i has a frozen file, and it opens', (version) => {
    expect(existsSync(frozen(version))).toBe(true)
    const parsed = parseConference(readFileSync(frozen(version), 'utf8'))
    expect(parsed).toMatchObject({ ok: true, value: { schemaVersion } })
  })
})
