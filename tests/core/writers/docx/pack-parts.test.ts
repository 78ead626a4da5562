import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { joinPacked, packParts } from '../../../../core/writers/docx/pack-parts'

test('two packed files become one that holds the parts of both', () => {
  const first = packParts([
    ['[Content_Types].xml', 'types'],
    ['word/نص.xml', 'text'.repeat(100)],
  ])
  const joined = joinPacked(first, packParts([['word/styles.xml', 'styles']]))
  const parts = Object.entries(unzipSync(joined)).map(([path, bytes]) => [path, strFromU8(bytes)])
  expect(parts).toEqual([
    ['[Content_Types].xml', 'types'],
    ['word/نص.xml', 'text'.repeat(100)],
    ['word/styles.xml', 'styles'],
  ])
})
