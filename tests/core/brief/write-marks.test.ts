import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarks } from '../../../core/brief/parse-marks'
import { textOfRuns, type Run } from '../../../core/brief/run'
import { normaliseRuns, writeMarks } from '../../../core/brief/write-marks'

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('*', '_', '[', ']', '(', '\\', 'a', 'é', 'ع', '1', ' ', '.') }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('https://a.ma/b', 'a_b', '،', ' ', '\uD835\uDC00', '\uD835', '\uDC00', 'www.a'),
)
const link = fc.constantFrom(
  'https://a.ma/_(x)',
  'https://a.ma/[b] c',
  'mailto:a_b@c.ma',
  'javascript:alert(1)',
)
const run = fc.record({
  text,
  bold: fc.option(fc.constant(true as const), { nil: undefined }),
  italic: fc.option(fc.constant(true as const), { nil: undefined }),
  link: fc.option(link, { nil: undefined, freq: 3 }),
})
const runs: fc.Arbitrary<readonly Run[]> = fc.array(run, { maxLength: 8 })

describe('runs written with marks', () => {
  test('are read back', () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(parseMarks(writeMarks(given))).toEqual(normaliseRuns(given))
      }),
      { numRuns: 2000 },
    )
  })

  test('keep every letter', () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(textOfRuns(normaliseRuns(given))).toBe(textOfRuns(given))
      }),
    )
  })

  test('are normal already when they were read', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const normal = normaliseRuns(given)
        expect(normaliseRuns(normal)).toEqual(normal)
      }),
    )
  })

  test('stay readable where no mark can be meant', () => {
    expect(writeMarks([{ text: 'snake_case, 5 * 3, [sic] (a)' }])).toBe(
      'snake_case, 5 * 3, [sic] (a)',
    )
    expect(writeMarks([{ text: '_a_ **b** [c](d)' }])).toBe('\\_a\\_ \\*\\*b\\*\\* [c\\](d)')
  })

  test('leave spaces outside', () => {
    expect(
      writeMarks([
        { text: 'Créer ', bold: true },
        { text: 'un fonds', italic: true },
      ]),
    ).toBe('**Créer** _un fonds_')
  })

  test('say both marks and a link at once', () => {
    const given: readonly Run[] = [
      { text: 'voir ', bold: true },
      { text: 'le site', bold: true, italic: true, link: 'https://a.ma' },
    ]
    expect(writeMarks(given)).toBe('**voir** [**_le site_**](https://a.ma)')
  })

  test('make italics that end inside a word upright', () => {
    expect(normaliseRuns([{ text: 'co', italic: true }, { text: 'opérative' }])).toEqual([
      { text: 'coopérative' },
    ])
  })
})
