import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../../../../core/text/language'
import { breakLines } from '../../../../../core/writers/pdf/text/break-lines'
import { itemise } from '../../../../../core/writers/pdf/text/itemise'
import { placeLine } from '../../../../../core/writers/pdf/text/place-line'
import { styledText } from '../../../../../core/writers/pdf/text/styled-text'
import { themes } from '../page-layouts'
import { bodyLook, typeSetting } from '../type-setting'

const bidi = bidiFactory()
const setting = await typeSetting()
const controls = /[\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069\n]/

/** The lines of a text as painted: what stands from left to right, and the same in reading order. */
function paintedLines(text: string, language: Language, widthPt: number) {
  const look = bodyLook(language)
  const styled = styledText([{ text }], themes.serif, look, language)
  const lines = breakLines(itemise(styled, look, language, setting), widthPt)
  return lines.map((line) => ({
    logical: line.pieces.map((piece) => piece.text.replaceAll('\u200D', '')).join(''),
    painted: placeLine(line, widthPt, 'start', language === 'ar' ? 'rtl' : 'ltr')
      .map(({ piece }) => {
        const letters = [...piece.text.replaceAll('\u200D', '')]
        return (piece.level % 2 === 1 ? letters.reverse() : letters).join('')
      })
      .join(''),
  }))
}

/** The same by brute force: levels of the whole text, then rule L2 on the letters of each line. */
function orderByTheBook(text: string, language: Language, lines: readonly string[]): string[] {
  const { levels } = bidi.getEmbeddingLevels(text, language === 'ar' ? 'rtl' : 'ltr')
  let at = 0
  return lines.map((line) => {
    let order: { character: string; level: number }[] = []
    for (const character of line) {
      // Controls are not painted, but what stands on both sides of one does not run together.
      for (; text[at] !== character && at < text.length; at++) {
        order.push({ character: '', level: levels[at] ?? 0 })
      }
      order.push({ character, level: levels[at] ?? 0 })
      at++
    }
    for (let level = Math.max(...order.map((it) => it.level)); level >= 1; level--) {
      const next: typeof order = []
      let run: typeof order = []
      for (const item of order) {
        if (item.level >= level) run.unshift(item)
        else {
          next.push(...run, item)
          run = []
        }
      }
      order = [...next, ...run]
    }
    return order.map(({ character }) => character).join('')
  })
}

const fragments = [
  'السلام', 'و14', 'التوصية', '«', '»', '(', ')', '[', ']', ' ', ' ', ' ', '،', '. ', ': ', '% ',
  '13,5', '53\u00A0720', '2025', '-', '/', 'ESS', 'Oujda', 'l’eau', '٣٤', '+', '"', '\u00A0', 'مُحمّد',
  '\u2067', '\u2066', '\u2068', '\u2069', '\u202B', '\u202A', '\u202C', '\u200F', '\u200E', 'a@b.ma', '·',
  '\u202E', '\u202D', '\u061C', '−3,2', '½', '#4', '٪', '١٢٬٣', 'ⵜⴰ', 'ـحمـ', 'ﻣﺮ', 'e\u0301', '{', '}', '<', '>', '–',
] // prettier-ignore

/** Several lines each; `MANY_LINES=1` makes it more than 100,000. */
const paragraphs = process.env['MANY_LINES'] ? 22_000 : 500

test('every broken line is painted in the order of UAX#9', () => {
  let lineCount = 0
  const text = fc.array(fc.constantFrom(...fragments), {
    minLength: 1,
    maxLength: 100,
    size: 'max',
  })
  const language = fc.constantFrom<Language>('ar', 'fr')
  fc.assert(
    fc.property(text, language, fc.integer({ min: 30, max: 300 }), (parts, lang, widthPt) => {
      const source = parts.join('')
      const lines = paintedLines(source, lang, widthPt)
      const logical = lines.map((line) => line.logical)
      lineCount += lines.length
      expect(lines.map((line) => line.painted)).toEqual(orderByTheBook(source, lang, logical))
    }),
    { numRuns: paragraphs },
  )
  expect(lineCount).toBeGreaterThan(5 * paragraphs)
}, 600_000)

test('no letter is lost or added when lines are broken, however narrow the column', () => {
  const text = fc.array(fc.constantFrom(...fragments, 'لَأُحِبَّنَّ', 'anticonstitutionnellement'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 200 }), (parts, widthPt) => {
      const letters = (words: string): string => words.replace(/\s/g, '')
      const source = parts.join('').replace(new RegExp(controls, 'g'), '')
      const lines = paintedLines(parts.join(''), 'ar', widthPt)
      expect(letters(lines.map((line) => line.logical).join(''))).toBe(letters(source))
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('a justified line reaches both edges, and the last one starts at the start', () => {
  const look = bodyLook('ar')
  const words = 'يوفّر الاقتصاد الاجتماعي والتضامني فرص شغل حيث لا يكفي السوق وحده ولا الميزانية'
  const styled = styledText([{ text: words }], themes.serif, look, 'ar')
  const lines = breakLines(itemise(styled, look, 'ar', setting), 200)
  const edges = lines.map((line) => {
    const placed = placeLine(line, 200, 'justify', 'rtl')
    const last = placed.at(-1)
    return [placed[0]?.xPt ?? 0, (last?.xPt ?? 0) + (last?.piece.widthPt ?? 0)]
  })
  expect(lines.length).toBeGreaterThan(1)
  for (const [left, right] of edges.slice(0, -1)) {
    expect(left).toBeCloseTo(0, 3)
    expect(right).toBeCloseTo(200, 3)
  }
  expect(edges.at(-1)?.[1]).toBeCloseTo(200, 3)
  expect(edges.at(-1)?.[0]).toBeGreaterThan(0)
})
