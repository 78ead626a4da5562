import { describe, expect, test } from 'vitest'
import { openFontFile, viewOf } from '../../../../../core/writers/pdf/engine/font-file'
import { placesOfParts } from '../../../../../core/writers/pdf/engine/glyph-parts'
import { GlyphSubset } from '../../../../../core/writers/pdf/engine/glyph-subset'
import { assets } from '../page-layouts'

const bytesOf = (key: string): Uint8Array => {
  const bytes = assets.fonts.get(key)
  if (!bytes) throw new Error(`${key} is not installed`)
  return bytes
}
const noParts = (): void => {}
const trimmed = (outline: Uint8Array): readonly number[] => {
  const end = outline.findLastIndex((byte) => byte !== 0)
  return [...outline.subarray(0, end + 1)]
}
const numberOfGlyphs = 1_000

describe.each(['Amiri/400', 'Source Serif 4/400', 'IBM Plex Sans Arabic/400'])('%s', (key) => {
  const file = openFontFile(bytesOf(key))
  const ids = Array.from({ length: numberOfGlyphs }, (_, id) => id)
  const composed = ids.filter((id) => placesOfParts(file.outline(id)).length > 0)
  const simple = ids.filter((id) => !composed.includes(id) && file.outline(id).length > 0)

  test('every code draws its glyph at its width, parts included', () => {
    const subset = new GlyphSubset(file, noParts)
    const shown = [...composed.slice(0, 40), ...simple.slice(0, 40)]
    const codes = shown.map((id) => subset.includeGlyph(id))
    const cut = openFontFile(subset.encode())
    const drawing = (of: typeof file, id: number): unknown => {
      const outline = of.outline(id)
      const places = placesOfParts(outline)
      if (places.length === 0) return trimmed(outline)
      const view = viewOf(outline)
      return places.map((place) => drawing(of, view.getUint16(place)))
    }
    const seen = codes.map((code) => [drawing(cut, code), cut.advance(code), cut.leftBearing(code)])
    const whole = shown.map((id) => [drawing(file, id), file.advance(id), file.leftBearing(id)])
    expect(seen).toEqual(whole)
    expect(composed.length).toBeGreaterThan(10)
  })

  test('cutting a subset leaves the font as it was', () => {
    const before = Uint8Array.from(bytesOf(key))
    const subset = new GlyphSubset(file, noParts)
    for (const id of composed) subset.includeGlyph(id)
    subset.encode()
    expect(Buffer.compare(before, bytesOf(key))).toBe(0)
  })
})

test('a glyph with two codes is in the file twice, each code with its width', () => {
  const subset = new GlyphSubset(openFontFile(bytesOf('Amiri/400')), noParts)
  const first = subset.includeGlyph(40)
  const second = subset.glyphs.push(40) - 1
  subset.widen(second, 1234.4)
  const cut = openFontFile(subset.encode())
  expect(cut.outline(second)).toEqual(cut.outline(first))
  expect([cut.advance(first) === 1234, cut.advance(second)]).toEqual([false, 1234])
})

test('parts that come in with composed glyphs are told, with their widths', () => {
  const file = openFontFile(bytesOf('Amiri/400'))
  const parts = new Map<number, number>()
  const subset = new GlyphSubset(file, (code, advance) => parts.set(code, advance))
  const composed = Array.from({ length: 500 }, (_, id) => id).filter(
    (id) => placesOfParts(file.outline(id)).length > 0,
  )
  for (const id of composed) subset.includeGlyph(id)
  subset.encode()
  expect(parts.size).toBeGreaterThan(0)
  expect([...parts].map(([code]) => file.advance(subset.glyphs[code] ?? 0))).toEqual([
    ...parts.values(),
  ])
})

test('the sums of the tables are those that readers of fonts check', () => {
  const subset = new GlyphSubset(openFontFile(bytesOf('Amiri/400')), noParts)
  subset.includeGlyph(40)
  const view = viewOf(subset.encode())
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16
    const [sum, start, length] = [4, 8, 12].map((at) => view.getUint32(entry + at))
    let found = 0
    for (let at = 0; at < (length ?? 0); at += 4) {
      found = (found + view.getUint32((start ?? 0) + at)) >>> 0
    }
    expect(found).toBe(sum)
  }
})
