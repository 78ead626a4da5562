import { expect, test } from 'vitest'
import type { Place } from '../../../core/layout/place'
import { placeAt, stretchesOf } from '../../../renderer/brief/places'

const place = (source: string, yPt: number, more: Partial<Place> = {}): Place => ({
  source,
  language: 'ar',
  page: 1,
  xPt: 100,
  yPt,
  widthPt: 200,
  heightPt: 20,
  ...more,
})

test('a point belongs to the smallest words it falls on', () => {
  const whole = place('recommendations/a/text', 0, { heightPt: 100 })
  const line = place('recommendations/a/rationale', 40)
  expect(placeAt([whole, line], 1, { x: 150, y: 50 })).toBe(line)
  expect(placeAt([whole, line], 1, { x: 150, y: 90 })).toBe(whole)
  expect(placeAt([whole, line], 2, { x: 150, y: 50 })).toBeUndefined()
  expect(placeAt([whole, line], 1, { x: 20, y: 50 })).toBeUndefined()
})

test('the words of one record are marked together, and apart where others stand between', () => {
  const places = [
    place('recommendations/a/text', 10),
    place('recommendations/a/rationale', 32),
    place('recommendations/ab/text', 60),
    place('recommendations/a/shortTitle', 300),
  ]
  expect(stretchesOf(places, 1, 'recommendations/a')).toEqual([
    { top: 10, bottom: 52 },
    { top: 300, bottom: 320 },
  ])
})
