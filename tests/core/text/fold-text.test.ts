import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFolded, foldText, replaceRanges } from '../../../core/text/fold-text'

const found = (text: string, sought: string): readonly string[] =>
  findFolded(text, sought).map(({ start, end }) => text.slice(start, end))

test.each([
  ['إحداث مرصدٍ وطنيّ', 'احداث'],
  ['الاقتصاد الإجتماعي', 'الاجتماعي'],
  ['أُسُس التعاون', 'اسس'],
  ['المُؤَسَّسَات', 'المؤسسات'],
  ['مستشفى', 'مستشفي'],
  ['آفـــاق', 'افاق'],
  ['المادة ٢٢', '22'],
  ['Économie sociale', 'economie'],
  ['l’œuvre', "l'oeuvre"],
  ['Programme\u00A0: 2026', 'programme : 2026'],
])('%s holds %s', (text, sought) => {
  expect(found(text, sought)).toHaveLength(1)
})

test('what is found takes the vowel signs on its last letter along, and no more', () => {
  expect(found('وطنيٌّ، ثم', 'وطني')).toEqual(['وطنيٌّ'])
  expect(found('Réformé ensuite', 'reforme')).toEqual(['Réformé'])
})

test('a ligature that is found in part is found whole', () => {
  expect(found('cœur', 'co')).toEqual(['cœ'])
})

test('nothing is found where nothing is sought', () => {
  expect(findFolded('نص', '')).toEqual([])
  expect(findFolded('نص', 'ِ')).toEqual([])
})

test('a replacement leaves all around it as it was', () => {
  const text = 'إنشاءُ صندوقٍ، ثُمَّ إنشاءُ مرصد.'
  expect(replaceRanges(text, findFolded(text, 'انشاء'), 'إحداثُ')).toBe(
    'إحداثُ صندوقٍ، ثُمَّ إحداثُ مرصد.',
  )
})

test('whatever is typed, each find stands in the text, in order, and folds to what was sought', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (text, sought) => {
        const ranges = findFolded(text + sought + text, sought)
        ranges.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0)
          expect(foldText((text + sought + text).slice(start, end)).text).toContain(
            foldText(sought).text.trim(),
          )
        })
      },
    ),
  )
})
