import { expect, test } from 'vitest'
import { conferenceSchema, type Conference } from '../../core/model/conference'
import { readImages } from '../../disk/read-images'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const withLogo = (mediaType: string, data: string): Conference =>
  conferenceSchema.parse({
    schemaVersion: 1,
    languages: ['ar'],
    title: {},
    period: { from: '2025-11-13', to: '2025-11-14' },
    letterhead: { logos: [{ id: 'star', mediaType, data }] },
  })

test('an image is decoded under its id', () => {
  const images = readImages(withLogo('image/png', png.toString('base64')))
  expect(images.ok && images.value.get('star')).toEqual(png)
})

test.each([
  ['a PNG that says it is a JPEG', 'image/jpeg', png.toString('base64')],
  ['no image', 'image/png', 'bm8='],
  ['nothing', 'image/png', ''],
  ['a drawing that would need its own reader', 'image/svg+xml', 'PHN2Zy8+'],
])('%s is refused by its place in the file', (_, mediaType, data) => {
  expect(readImages(withLogo(mediaType, data))).toMatchObject({
    ok: false,
    problem: { code: 'bad-image', path: 'letterhead.logos[0]' },
  })
})
