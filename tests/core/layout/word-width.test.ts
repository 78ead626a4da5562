import { expect, test } from 'vitest'
import { lookOf } from '../../../core/layout/text-look'
import { widestWordPt } from '../../../core/layout/word-width'
import { directionOf, type Language } from '../../../core/text/language'
import { breakLines } from '../../../core/writers/pdf/text/break-lines'
import { loadShaper } from '../../../core/writers/pdf/fonts/face'
import { openTypefaces } from '../../../core/writers/pdf/fonts/typefaces'
import { itemise } from '../../../core/writers/pdf/text/itemise'
import { styledText } from '../../../core/writers/pdf/text/styled-text'
import { assets, text, themes } from '../writers/pdf/page-layouts'
import { readSample } from '../../sample-jobs'

const harfBuzz = await loadShaper()
const words = (language: Language): readonly string[] => [
  ...new Set(
    JSON.stringify(readSample('examples/oujda-2025.tawsiya'))
      .split(/[^\p{L}\p{M}’]+/u)
      .filter((it) => it.length > 4)
      .filter((it) => /[\u0620-\u064A]/.test(it) === (directionOf(language) === 'rtl')),
  ),
]

test.each([
  ['serif', 'fr'],
  ['serif', 'ar'],
  ['sans', 'fr'],
  ['sans', 'ar'],
] as const)('in %s, a word of %s is nearly never wider than thought', (name, language) => {
  const theme = themes[name]
  const typefaces = openTypefaces(harfBuzz, theme, assets)
  if (!typefaces.ok) throw new Error('the test fonts are not installed')
  const setting = { theme, typefaces: typefaces.value, reportMissing: () => undefined }
  const look = { ...lookOf(theme, 'paired', 'table-cell', language), isBold: true }
  const tooWide = words(language).filter((word) => {
    const styled = styledText([{ text: word }], theme, look, language)
    const [line] = breakLines(itemise(styled, look, language, setting), 1000)
    return (line?.widthPt ?? 0) > widestWordPt(text(language, word), look)
  })
  expect(tooWide.length).toBeLessThan(words(language).length * 0.02)
})

test('an address may part after a stroke, a compound after its hyphen', () => {
  const look = lookOf(themes.serif, 'paired', 'table-cell', 'fr')
  const wide = (words: string) => widestWordPt(text('fr', words), look)
  expect(wide('porte-parole')).toBe(wide('parole'))
  expect(wide('exemple.ma/ess')).toBe(wide('exemple.ma/'))
  expect(wide('05 36 50')).toBeGreaterThan(2 * wide('536'))
})
