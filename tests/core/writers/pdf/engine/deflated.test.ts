import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deflated } from '../../../../../core/writers/pdf/engine/deflated'

test('bytes packed again come back the same, and different bytes are never mixed up', () => {
  const one = Buffer.from([0, 128, 255, 10, 13, 10])
  const other = Buffer.from([0, 128, 254, 10, 13, 10])
  const first = deflated(one, 4)
  expect(inflateSync(first)).toEqual(one)
  expect(inflateSync(deflated(other, 4))).toEqual(other)
  expect(deflated(Buffer.from(one), 4)).toEqual(first)
  expect(inflateSync(deflated(one, 9))).toEqual(one)
})
