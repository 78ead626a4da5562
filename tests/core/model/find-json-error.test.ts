import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonError } from '../../../core/model/find-json-error'

test.each([
  ['', '1:1'],
  ['nope', '1:1'],
  ['{"a": 1,}', '1:9'],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3'],
  ['{"a": \'x\'}', '1:7'],
  ['[1, 2', '1:6'],
  ['["a\nb"]', '1:4'],
  ['["\\x"]', '1:3'],
  ['[01]', '1:3'],
  ['{} {}', '1:4'],
  ['{"a" 1}', '1:6'],
  ['[1}', '1:3'],
])('%j stops being JSON at %s', (json, place) => {
  expect(findJsonError(json)).toBe(place)
})

test('an error is found exactly where the engine finds one', () => {
  const slip = fc.record({
    json: fc.json({ maxDepth: 3 }),
    at: fc.nat(40),
    sign: fc.constantFrom('', ',', ':', '"', '{', '}', '[', ']', '\\', '-', '0', 't', ' ', '\n'),
  })
  fc.assert(
    fc.property(slip, ({ json, at, sign }) => {
      const text = json.slice(0, at) + sign + json.slice(at + 1)
      expect(findJsonError(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 2000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
