import { expect, test } from 'vitest'
import { formatPath } from '../../../core/model/format-path'

test.each([
  [['recommendations', 3, 'horizon'], 'recommendations[3].horizon'],
  [[0, 'id'], '[0].id'],
  [['a b', 'نص'], '["a b"].نص'],
  [['x'.repeat(1000)], `${'x'.repeat(60)}…`],
  [[], ''],
])('%j is written %s', (path, written) => {
  expect(formatPath(path)).toBe(written)
})
