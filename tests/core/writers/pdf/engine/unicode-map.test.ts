import { expect, test } from 'vitest'
import { unicodeMap } from '../../../../../core/writers/pdf/engine/unicode-map'

const text = (meanings: readonly (readonly number[])[]): string =>
  Buffer.from(unicodeMap(meanings)).toString('latin1')

test('a code says its letters in UTF-16, those beyond the first plane as pairs', () => {
  expect(text([[0], [0x644, 0x627], [0x1f4a7]])).toContain(
    '1 beginbfrange\n<0000> <0002> [<0000> <0644 0627> <d83d dca7>]\nendbfrange',
  )
})

test('a range holds 256 codes, and the next goes on from there', () => {
  const map = text(Array.from({ length: 300 }, (_, code) => [code]))
  expect(map).toContain('2 beginbfrange\n<0000> <00ff> [')
  expect(map).toContain('\n<0100> <012b> [<0100> ')
})
