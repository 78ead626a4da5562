import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { paragraphLevels } from '../../../core/text/paragraph-levels'
import { problemWith } from './bidi-character-test'

const sample = path.join(import.meta.dirname, 'bidi-character-test.txt.gz')

test('levels and order agree with a sample of four thousand of Unicode’s own cases', () => {
  const lines = gunzipSync(readFileSync(sample)).toString('utf8').trim().split('\n').slice(1)
  expect(lines.length).toBe(4000)
  expect(lines.flatMap((line) => problemWith(line) ?? [])).toEqual([])
})

test('an emoji in an Arabic sentence is neutral, not a Latin letter', () => {
  expect([...paragraphLevels('سلام 😀 عليكم', 'rtl')]).toEqual(Array(13).fill(1))
})

test('the paragraph’s language decides the direction, whatever its first letter', () => {
  expect([...paragraphLevels('ESS هنا', 'rtl')]).toEqual([2, 2, 2, 1, 1, 1, 1])
})
