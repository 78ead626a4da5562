import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { obfuscateFont } from '../../../../core/writers/docx/obfuscate-font'
import { writeDocx } from '../../../../core/writers/docx/write-docx'
import { cell, grid, heading, layout, noAssets, part, row, text } from './hand-made-layouts'
import { readParts, readStyle, written } from './read-docx'

const simple = layout([part(['ar', 'fr'], [heading('fr', 'Titre'), text('ar', 'نص')])])

test('the theme of the document holds the faces and colours of the brief', async () => {
  const { parts } = await written(simple)
  const theme = parts['word/theme/theme1.xml'] ?? ''
  expect(theme).toContain('<a:latin typeface="Source Serif 4"/>')
  expect(theme).toContain('<a:font script="Arab" typeface="Amiri"/>')
  expect(theme).toContain('<a:accent1><a:srgbClr val="14523D"/></a:accent1>')
})

test('styles take their faces and colours from the theme', async () => {
  const styles = (await written(simple)).parts['word/styles.xml'] ?? ''
  expect(readStyle(styles, 'body-ar')).toContain('w:cstheme="minorBidi"')
  expect(readStyle(styles, 'section-fr')).toContain('w:asciiTheme="majorHAnsi"')
  expect(readStyle(styles, 'body-ar')).toContain('w:themeColor="text1"')
})

test('grounds and lines take their colours from the theme', async () => {
  const rule = { widthPt: 1, colour: '#14523D' }
  const tinted = cell([], { fill: '#14523D', borders: { top: rule } })
  const { parts } = await written(layout([part(['fr'], [grid([100], [row([tinted])])])]))
  expect(parts['word/document.xml']).toContain('w:fill="14523D" w:themeFill="accent1"')
  expect(parts['word/document.xml']).toContain('w:color="14523D" w:themeColor="accent1"')
})

test('the font table names a stand-in for each family', async () => {
  const table = (await written(simple)).parts['word/fontTable.xml'] ?? ''
  expect(table).toContain('<w:font w:name="Amiri"><w:altName w:val="Traditional Arabic"/>')
  expect(table).not.toContain('w:embedRegular')
})

test('fonts go along on request, hidden as Word wants them, and Word is told', async () => {
  const font = Uint8Array.from({ length: 600 }, (_, index) => index % 251)
  const assets = { ...noAssets, fonts: new Map([['Amiri/400', font]]) }
  const outcome = await writeDocx(simple, assets, { embedFonts: true })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  const parts = readParts(outcome.value)
  expect(parts['word/settings.xml']).toContain('<w:embedTrueTypeFonts/>')
  const key = /w:embedRegular r:id="rId1" w:fontKey="(\{[0-9A-F-]{36}\})"/.exec(
    parts['word/fontTable.xml'] ?? '',
  )
  expect(key?.[1]).toBe(obfuscateFont(font).key)
  const hidden = unzipSync(outcome.value)['word/fonts/font1.odttf'] ?? new Uint8Array()
  expect(hidden.subarray(32)).toEqual(font.subarray(32))
  const digits = (key?.[1] ?? '').replace(/[{}-]/g, '')
  const shown = hidden.slice(0, 32).map((byte, index) => {
    const place = 30 - (index % 16) * 2
    return byte ^ Number.parseInt(digits.slice(place, place + 2), 16)
  })
  expect(shown).toEqual(font.subarray(0, 32))
})
