import { expect, test } from 'vitest'
import { hasTransparency } from '../../../../../core/writers/pdf/engine/transparency'
import { smallPng } from '../small-png'

test('a PNG with an opacity for each point is seen through, a JPEG never', () => {
  expect(hasTransparency(smallPng())).toBe(true)
  expect(hasTransparency(new Uint8Array([0xff, 0xd8, 0xff]))).toBe(false)
  expect(hasTransparency(undefined)).toBe(false)
})

test('a PNG without is not, unless it names a transparent colour', () => {
  const opaque = smallPng()
  opaque[25] = 2
  expect(hasTransparency(opaque)).toBe(false)
  const header = opaque.slice(0, 33)
  const colour = [0, 0, 0, 2, 0x74, 0x52, 0x4e, 0x53, 0, 0, 0, 0, 0, 0]
  expect(hasTransparency(new Uint8Array([...header, ...colour]))).toBe(true)
})

test('a PNG cut short is no reason to fail', () => {
  const cut = smallPng().slice(0, 40)
  cut[25] = 2
  expect(hasTransparency(cut)).toBe(false)
})
