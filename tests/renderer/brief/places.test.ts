import { expect, test } from 'vitest'
import type { PagePlace } from '../../../core/layout/place'
import { placeAt, placesOf, stretchesOf, stretchesOn } from '../../../renderer/brief/places'

const place = (source: string, yPt: number, more: Partial<PagePlace> = {}): PagePlace => ({
  source,
  language: 'ar',
  xPt: 100,
  yPt,
  widthPt: 200,
  heightPt: 20,
  ...more,
})

test('a point belongs to the smallest words it falls on', () => {
  const whole = place('recommendations/a/text', 0, { heightPt: 100 })
  const line = place('recommendations/a/rationale', 40)
  expect(placeAt([whole, line], { x: 150, y: 50 })).toBe(line)
  expect(placeAt([whole, line], { x: 150, y: 90 })).toBe(whole)
  expect(placeAt([whole, line], { x: 20, y: 50 })).toBeUndefined()
})

test('the words of one record are marked together, and apart where others stand between', () => {
  const places = [
    place('recommendations/a/text', 10),
    place('recommendations/a/rationale', 32),
    place('recommendations/ab/text', 60),
    place('recommendations/a/shortTitle', 300),
  ]
  expect(stretchesOf(places, 'recommendations/a')).toEqual([
    { top: 10, bottom: 52 },
    { top: 300, bottom: 320 },
  ])
})

test('the places of a page are read from what came with it, and only where the record is named', () => {
  const places = [place('recommendations/a/text', 10), place('recommendations/b/text', 50)]
  const page = { key: 'k', widthPt: 595, heightPt: 842, places: JSON.stringify(places) }
  expect(placesOf(page)).toEqual(places)
  expect(stretchesOn(page, 'recommendations/b')).toEqual([{ top: 50, bottom: 70 }])
  expect(stretchesOn({ ...page, places: '[broken' }, 'recommendations/c')).toEqual([])
})
