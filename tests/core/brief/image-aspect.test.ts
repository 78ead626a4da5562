import { expect, test } from 'vitest'
import { imageAspect } from '../../../core/brief/image-aspect'

const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64')
const png = (width: number, height: number): string =>
  base64(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    0,
    0,
    width >> 8,
    width & 255,
    0,
    0,
    height >> 8,
    height & 255,
  )

test('a PNG says its proportions in its header', () => {
  expect(imageAspect(png(400, 300))).toBe(0.75)
})

test('a JPEG says them in its frame, after other segments', () => {
  const comment = [0xff, 0xfe, 0, 5, 1, 2, 3]
  const frame = [0xff, 0xc2, 0, 11, 8, 0, 50, 0, 200, 1, 0, 0x11, 0]
  expect(imageAspect(base64(0xff, 0xd8, ...comment, ...frame))).toBe(0.25)
})

test('anything else has none', () => {
  expect(imageAspect('')).toBeUndefined()
  expect(imageAspect(base64(0x47, 0x49, 0x46))).toBeUndefined()
  expect(imageAspect(png(0, 10))).toBeUndefined()
})
