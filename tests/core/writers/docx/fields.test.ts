import { expect, test } from 'vitest'
import { heading, layout, part, text } from './hand-made-layouts'
import { readParagraphs, written } from './read-docx'

const headsOf = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .filter(([path]) => /word\/header\d/.test(path))
    .map(([, xml]) => xml)
    .join('')

test('a running head names the headings of its language, and says its words until Word looks', async () => {
  const head = [
    text('ar', [{ text: 'التقرير', runningTitle: 2 }], { style: 'furniture' }),
    text('fr', [{ text: 'Rapport', runningTitle: 2 }], { style: 'furniture' }),
  ]
  const nodes = [heading('ar', 'السياق'), heading('fr', 'Contexte')]
  const heads = headsOf((await written(layout([part(['ar', 'fr'], nodes, { head })]))).parts)
  // Word’s own heading is called otherwise in each language of Word, but has the same rank.
  expect(heads).toContain(' STYLEREF 2 ')
  expect(heads).toContain(' STYLEREF &quot;Titre de section (français)&quot; ')
  const words = readParagraphs(heads).map((paragraph) => paragraph.text)
  expect(words).toContain('التقرير')
  expect(words).toContain('Rapport')
})

test('where a part has no headings of the rank, a running head names the next above it', async () => {
  const head = [text('fr', [{ text: 'Rapport', runningTitle: 3 }])]
  const nodes = [heading('fr', 'Contexte')]
  const heads = headsOf((await written(layout([part(['fr'], nodes, { head })]))).parts)
  expect(heads).toContain('STYLEREF')
})

test('a running head without headings says its words', async () => {
  const head = [text('fr', [{ text: 'Rapport', runningTitle: 2 }])]
  const heads = headsOf((await written(layout([part(['fr'], [text('fr', 'a')], { head })]))).parts)
  expect(heads).toContain('Rapport')
  expect(heads).not.toContain('STYLEREF')
})

test('a link inside the document leads to its bookmark', async () => {
  const nodes = [
    text('fr', [{ text: 'voir le contexte', link: '#fr-contexte' }]),
    text('fr', 'Contexte', { anchor: 'fr-contexte' }),
  ]
  const { parts } = await written(layout([part(['fr'], nodes)]))
  expect(parts['word/document.xml']).toContain('<w:hyperlink w:anchor="fr_contexte" w:history="1">')
  expect(parts['word/document.xml']).toContain('w:name="fr_contexte"')
})

test('the number of a page says something to readers that make no pages', async () => {
  const foot = [text('ar', [{ field: 'page-number' }], { style: 'page-number' })]
  const { parts } = await written(layout([part(['ar'], [text('ar', 'أ')], { foot })]))
  expect(parts['word/footer1.xml']).toMatch(/ PAGE .*?"separate".*?<w:t>1<\/w:t>.*?"end"/s)
  expect(parts['word/footer1.xml']).not.toContain('<w:rtl/>')
})
