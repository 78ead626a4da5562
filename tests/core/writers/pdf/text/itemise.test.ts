import { describe, expect, test } from 'vitest'
import type { LayoutRun } from '../../../../../core/layout/page-layout'
import type { Language } from '../../../../../core/text/language'
import { itemise } from '../../../../../core/writers/pdf/text/itemise'
import { styledText } from '../../../../../core/writers/pdf/text/styled-text'
import { themes } from '../page-layouts'
import { bodyLook, typeSetting } from '../type-setting'

const setting = await typeSetting()

function pieces(language: Language, content: readonly LayoutRun[]) {
  const look = bodyLook(language)
  return itemise(styledText(content, themes.serif, look, language), look, language, setting)
}
const scriptsIn = (language: Language, words: string) =>
  pieces(language, [{ text: words }]).map(({ text, script }) => [text.trim(), script])

describe('the face of a character', () => {
  test('is Latin for a number inside Arabic, its comma included', () => {
    expect(scriptsIn('ar', 'نسبة 13,5 هنا')).toContainEqual(['13,5', 'Latn'])
  })

  test('is Arabic for brackets round a Latin word, which belong to the Arabic sentence', () => {
    expect(scriptsIn('ar', 'لجنة (ESS)')).toEqual([
      ['لجنة', 'Arab'],
      ['(', 'Arab'],
      ['ESS', 'Latn'],
      [')', 'Arab'],
    ])
  })

  test('is Arabic for Arabic punctuation and digits', () => {
    expect(new Set(scriptsIn('ar', 'هل ٣٤؟ نعم، لا؛').map(([, script]) => script))).toEqual(
      new Set(['Arab']),
    )
  })

  test('is that of another script where the own one has none', () => {
    expect(scriptsIn('fr', 'ⵜⴰⵎⴰ')).toEqual([['ⵜⴰⵎⴰ', 'Tfng']])
  })

  test('stays the same for a space that only looks different', () => {
    expect(scriptsIn('ar', 'مئة\u202Fألف')).toEqual([['مئة\u202Fألف', 'Arab']])
  })
})

describe('a paragraph', () => {
  test('keeps an island of two runs in one order', () => {
    const island = [
      { text: 'ص ' },
      { text: '2', isolated: true },
      { text: ' / 3', isolated: true, bold: true },
    ] as const
    const levels = pieces('ar', island).flatMap(({ text, level }) => (text.trim() ? [level] : []))
    expect(levels).toEqual([1, 2, 2, 2])
  })

  test('is cut inside a word without breaking it', () => {
    const [first, second] = pieces('ar', [{ text: 'الاقت' }, { text: 'صاد', tone: 'label' }])
    expect([first?.text, second?.text]).toEqual(['الاقت\u200D', '\u200Dصاد'])
    expect(first?.breakAfter).toBe('forbidden')
  })

  test('sets Arabic in a French text as much larger as Latin is set smaller in Arabic', () => {
    const [arabic] = pieces('fr', [{ text: 'سوق' }])
    expect(arabic?.sizePt).toBe(11.5)
  })

  test('colours in Arabic what French would slant', () => {
    const [arabic] = pieces('ar', [{ text: 'سوق', italic: true }])
    expect(arabic?.style.colour).toBe(themes.serif.colours.accent)
  })
})
