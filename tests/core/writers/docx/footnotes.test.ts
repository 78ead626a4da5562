import { expect, test } from 'vitest'
import { cell, grid, layout, part, row, text } from './hand-made-layouts'
import { readParagraphs, readStyle, written } from './read-docx'

const note = (language: 'ar' | 'fr', words: string) => text(language, words, { style: 'note' })
const marked = (language: 'ar' | 'fr', mark: string, words: string) =>
  text(language, [
    { text: language === 'ar' ? 'نص' : 'Texte' },
    { text: mark, footnote: note(language, words) },
  ])

const notesOf = (parts: Readonly<Record<string, string>>) =>
  [
    ...(parts['word/footnotes.xml'] ?? '').matchAll(
      /<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs,
    ),
  ].map(([, id, xml = '']) => ({ id, xml, words: readParagraphs(xml)[0]?.text.trim() }))

test('notes of the language that begins with 1 are counted by Word', async () => {
  const nodes = [marked('ar', '1', 'القانون 111.14'), marked('ar', '2', 'المرسوم')]
  const { parts } = await written(layout([part(['ar'], nodes)]))
  expect(parts['word/document.xml']).toContain('<w:footnoteReference w:id="1"/>')
  expect(parts['word/document.xml']).toContain('<w:footnoteReference w:id="2"/>')
  expect(notesOf(parts).map(({ words }) => words)).toEqual(['القانون 111.14', 'المرسوم'])
  expect(notesOf(parts)[0]?.xml).toContain('<w:footnoteRef/>')
})

test('the other language keeps the marks it prints', async () => {
  const nodes = [marked('ar', '1', 'أ'), marked('fr', '1', 'b'), marked('fr', '*', 'c')]
  const { parts } = await written(layout([part(['ar', 'fr'], nodes)]))
  expect(parts['word/document.xml']).toContain(
    '<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t>',
  )
  expect(notesOf(parts).map(({ words }) => words)).toEqual(['أ', '1 b', '* c'])
})

test('an Arabic note is read from the right, in a style built on the footnotes of Word', async () => {
  const { parts } = await written(layout([part(['ar'], [marked('ar', '1', 'حاشية')])]))
  const [own] = notesOf(parts)
  expect(own?.xml).toContain('<w:pStyle w:val="footnote-ar"/>')
  const styles = parts['word/styles.xml'] ?? ''
  expect(readStyle(styles, 'footnote-ar')).toContain('<w:basedOn w:val="FootnoteText"/>')
  expect(readStyle(styles, 'footnote-ar')).toContain('<w:bidi/>')
  expect(readStyle(styles, 'FootnoteText')).toContain('<w:name w:val="footnote text"/>')
  expect(readStyle(styles, 'FootnoteReference')).toContain('w:val="superscript"')
  expect(parts['word/footnotes.xml']).toMatch(/w:type="separator".*?<w:bidi\/>.*?<w:separator\/>/s)
})

test('a note may be called from the cell of a table, and hold a link of its own', async () => {
  const linked = text('fr', [{ text: 'Voir ' }, { text: 'le site', link: 'https://example.org' }])
  const called = text('fr', [{ text: 'a' }, { text: '1', footnote: linked }])
  const { parts } = await written(layout([part(['fr'], [grid([100], [row([cell([called])])])])]))
  expect(parts['word/document.xml']).toMatch(/<w:tc>.*<w:footnoteReference w:id="1"\/>.*<\/w:tc>/s)
  expect(parts['word/_rels/footnotes.xml.rels']).toContain('Target="https://example.org"')
  expect(parts['word/_rels/document.xml.rels']).not.toContain('example.org')
})

test('a head, which can have no notes, shows the mark alone', async () => {
  const { parts } = await written(
    layout([part(['fr'], [text('fr', 'Texte')], { head: [marked('fr', '1', 'note')] })]),
  )
  const heads = Object.entries(parts).filter(([path]) => /word\/header\d/.test(path))
  expect(heads.map(([, xml]) => xml).join('')).toContain('<w:t>1</w:t>')
  expect(heads.map(([, xml]) => xml).join('')).not.toContain('footnoteReference')
  expect(notesOf(parts)).toEqual([])
})
