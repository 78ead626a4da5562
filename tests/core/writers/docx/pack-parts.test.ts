import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packPart, zipOf } from '../../../../core/writers/docx/pack-parts'

const long = '<w:t>التوصية الأولى</w:t>'.repeat(500)

test('a zip file holds its parts in order, long ones packed', () => {
  const picture = Uint8Array.from({ length: 3000 }, (_, index) => index % 7)
  const given = [
    packPart('[Content_Types].xml', 'types'),
    packPart('word/نص.xml', long),
    packPart('word/media/image1.png', picture),
  ]
  const zip = zipOf(given)
  const parts = Object.entries(unzipSync(zip))
  expect(parts.map(([path]) => path)).toEqual(given.map(({ path }) => path))
  expect(parts.map(([, bytes]) => bytes)).toEqual([
    new TextEncoder().encode('types'),
    new TextEncoder().encode(long),
    picture,
  ])
  expect(zip.length).toBeLessThan(picture.length + 1000)
})

test('a part packed before is taken as it is', () => {
  const known = packPart('word/styles.xml', long)
  const first = zipOf([packPart('a.xml', 'a'), known])
  const second = zipOf([packPart('b.xml', 'b'), known])
  expect(strFromU8(unzipSync(second)['word/styles.xml'] ?? new Uint8Array())).toBe(long)
  expect(first.length).toBe(second.length)
})
