import { describe, expect, test } from 'vitest'
import { itemise } from '../../../../../core/writers/pdf/text/itemise'
import { styledText } from '../../../../../core/writers/pdf/text/styled-text'
import type { Language } from '../../../../../core/text/language'
import { textByPdfJs } from '../../../../showcase/read-words'
import { page, text, themes } from '../page-layouts'
import { bytesOf } from '../read-pdf'
import { bodyLook, typeSetting } from '../type-setting'

const setting = await typeSetting()
const missing: string[] = []
const reporting = { ...setting, reportMissing: (character: string) => missing.push(character) }

const drawn = (words: string, language: Language = 'fr') => {
  const look = bodyLook(language)
  const styled = styledText([{ text: words }], themes.serif, look, language)
  return itemise(styled, look, language, reporting).map(({ text: shown, script }) => [
    shown.trim(),
    script,
  ])
}

describe('a sign that no script has', () => {
  test.each([
    ['✗', 'symbols'],
    ['☎', 'symbols'],
    ['⇒', 'mathematics'],
    ['①', 'signs'],
    ['✅', 'emoji'],
    ['\u{1F4A1}', 'emoji'],
  ])('%s is drawn from a face of %s', (sign, face) => {
    expect(drawn(`a ${sign} b`)).toContainEqual([sign, face])
    expect(missing).toEqual([])
  })

  test('stays one emoji with what is joined to it', () => {
    const coder = '\u{1F469}\u200D\u{1F4BB}'
    expect(drawn(`a ${coder} b`)).toContainEqual([coder, 'emoji'])
    expect(drawn('a \u2696\uFE0F b')).toContainEqual(['\u2696\uFE0F', 'signs'])
  })

  test('is found and copied as what it is, in Arabic too', async () => {
    const bytes = await bytesOf(
      page([text('ar', 'فكرة \u{1F4A1} جديدة ✅'), text('fr', '①')], 'ar'),
    )
    const found = await textByPdfJs(bytes)
    expect(found).toContain('\u{1F4A1}')
    expect(found).toContain('✅')
    expect(found).toContain('①')
  })
})
