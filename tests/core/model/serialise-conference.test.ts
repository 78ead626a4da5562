import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conferenceSchema, type Conference } from '../../../core/model/conference'
import { parseConference } from '../../../core/model/parse-conference'
import { serialiseAgainst } from '../../../core/model/serialise-against'
import { serialiseConference } from '../../../core/model/serialise-conference'
import { arbitraryConference } from './arbitrary-conference'
import { completeConference, conferenceWith } from './conference-with'

const reopened = (conference: Conference): Conference => {
  const parsed = parseConference(serialiseConference(conference))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value
}

describe('a conference that was saved', () => {
  test('opens as it was', () => {
    fc.assert(
      fc.property(arbitraryConference, (conference) => {
        expect(reopened(conference)).toEqual(conference)
      }),
    )
  })

  test('is saved again as the same bytes', () => {
    fc.assert(
      fc.property(arbitraryConference, (conference) => {
        const saved = serialiseConference(conference)
        expect(serialiseConference(reopened(conference))).toBe(saved)
        expect(new TextDecoder().decode(new TextEncoder().encode(saved))).toBe(saved)
      }),
    )
  })

  test('has every record as the schema writes it, though only changed ones are written anew', () => {
    fc.assert(
      fc.property(arbitraryConference, (conference) => {
        const whole = serialiseAgainst(conferenceSchema, conference)
        expect(serialiseConference(conference)).toBe(whole)
        expect(serialiseConference({ ...conference })).toBe(whole)
        const [first, ...others] = conference.recommendations
        if (!first) return
        const changed = {
          ...conference,
          recommendations: [{ ...first, privateNote: 'x' }, ...others],
        }
        expect(serialiseConference(changed)).toBe(serialiseAgainst(conferenceSchema, changed))
      }),
    )
  })

  test('keeps half a surrogate pair, as an escape', () => {
    const broken = conferenceWith({ title: { fr: 'a\uD835' } })
    expect(serialiseConference(broken)).toContain('"fr": "a\\ud835"')
    expect(reopened(broken).title.fr).toBe('a\uD835')
  })
})

describe('the file', () => {
  test('says only what is not empty', () => {
    expect(serialiseConference(conferenceWith({ title: { fr: 'Congrès' } }))).toBe(`{
  "schemaVersion": 1,
  "languages": [
    "ar",
    "fr"
  ],
  "title": {
    "fr": "Congrès"
  },
  "period": {
    "from": "2025-11-13",
    "to": "2025-11-14"
  }
}
`)
  })

  test('has its keys in the order of the schema, whatever the order in memory', () => {
    const conference = completeConference()
    const turned = reversedKeys(conference)
    // The same value, its keys turned round.
    expect(serialiseConference(turned as Conference)).toBe(serialiseConference(conference))
  })
})

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  )
}
