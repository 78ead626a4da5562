import { expect, test } from 'vitest'
import { findAnything } from '../../../renderer/window/find-anything'
import { readSample } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const inEnglish = (name: string): string => `${name} something`

test('without words the palette offers commands only', () => {
  const found = findAnything(conference, '  ', inEnglish)
  expect(found.commands).toContain('export')
  expect(found.recommendations).toEqual([])
})

test('a recommendation is found in either language, whatever the accents and the hamzas', () => {
  const french = findAnything(conference, 'etendre la protection', inEnglish)
  const arabic = findAnything(conference, 'توسيع الحمايه'.slice(0, 11), inEnglish)
  expect(french.recommendations[0]?.number).toBe('1.1')
  expect(arabic.recommendations[0]?.number).toBe('1.1')
})

test('a printed number leads to its recommendation', () => {
  expect(findAnything(conference, '2.1', inEnglish).recommendations).toContainEqual(
    expect.objectContaining({ number: '2.1' }),
  )
})
