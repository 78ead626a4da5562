import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseTheme } from '../../../core/model/parse-theme'
import { fail } from '../../../core/outcome'

const readTheme = (id: string): string =>
  readFileSync(path.resolve(import.meta.dirname, `../../../templates/themes/${id}.json`), 'utf8')

test.each(['serif', 'sans'])('%s is a theme', (id) => {
  expect(parseTheme(readTheme(id))).toMatchObject({ ok: true, value: { id } })
})

test.each([
  ['"#14523D"', '"green"', 'colours.accent', 'expected a colour such as #14523D'],
  ['"masthead": "band"', '"masthead": "flag"', 'masthead', 'expected rule, band'],
  [
    '"title": { "latin": [15.5, 20.5]',
    '"title": { "latin": [15.5]',
    'scales.paired.title.latin',
    'expected at least 2 items',
  ],
  ['"latinInArabic": 0.93', '"latinInArabic": 0', 'latinInArabic', 'expected more than 0'],
  ['"hasItalic": false', '"hasItalic": "no"', 'faces.arabic.hasItalic', 'expected true or false'],
])('%s changed to %s is refused', (from, to, place, words) => {
  expect(parseTheme(readTheme('sans').replace(from, to))).toEqual(fail('not-a-theme', place, words))
})
