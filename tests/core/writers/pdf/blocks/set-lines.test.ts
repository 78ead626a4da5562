import { expect, test } from 'vitest'
import { writePdf } from '../../../../../core/writers/pdf/write-pdf'
import { loadHyphenator } from '../../../../../core/writers/pdf/text/hyphenator'
import { assets, page, text, themes } from '../page-layouts'

const words = 'Créer un observatoire national de l’économie sociale et solidaire. '.repeat(9)
const layout = page([text('fr', words), text('ar', 'إحداث مرصد وطني', { style: 'item' })])

async function bytesOf(given: typeof layout): Promise<Uint8Array> {
  const written = await writePdf(given, assets)
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  return written.value
}

test('a document comes out the same after others that say the same in another look', async () => {
  const first = await bytesOf(layout)
  const colours = { ...themes.serif.colours, ink: '#123456' }
  const blue = { ...layout, theme: { ...themes.serif, colours } }
  expect(Buffer.compare(await bytesOf(blue), first)).not.toBe(0)
  expect(Buffer.compare(await bytesOf(layout), first)).toBe(0)
})

test('a character that nothing can draw is named every time', async () => {
  const chinese = page([text('fr', 'Un 中 mot')])
  const named = { ok: false, problem: { code: 'missing-glyph', detail: 'U+4E2D 中' } }
  expect(await writePdf(chinese, assets)).toMatchObject(named)
  expect(await writePdf(chinese, assets)).toMatchObject(named)
})

test('words are cut as the languages of the document say, whatever others were made before', async () => {
  const before = await loadHyphenator(['ar'])
  const french = await loadHyphenator(['fr'])
  const after = await loadHyphenator(['ar'])
  expect(french('recommandation', 'fr').length).toBeGreaterThan(0)
  expect([before, after].map((cut) => cut('recommandation', 'fr'))).toEqual([[], []])
})
