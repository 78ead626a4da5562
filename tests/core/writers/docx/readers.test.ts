import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { heading, cell, grid, layout, part, row, serif, text } from './hand-made-layouts'
import { written } from './read-docx'

/** What a reader that knows only Word's own names makes of a layout. */
async function htmlOf(given: Parameters<typeof written>[0]): Promise<string> {
  const { bytes } = await written(given)
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
}
const bullet = { marker: { kind: 'bullet' }, indentPt: 12 } as const
const numbered = (words: string, printed: string) =>
  text('fr', words, {
    indentPt: 12,
    marker: { kind: 'number', list: 'l', level: 0, text: printed },
  })

test('a reader that knows Word’s own headings finds those of the first language, whatever they look like', async () => {
  const nodes = [
    heading('ar', 'الموجز', 'title'),
    heading('ar', 'الرسائل', 'box-heading'),
    ...[heading('ar', 'السياق'), heading('ar', 'التتبع'), heading('fr', 'Suivi')],
    heading('ar', 'المحور', 'axis'),
  ]
  const html = await htmlOf(layout([part(['ar', 'fr'], nodes)], { theme: serif }))
  const found = [...html.matchAll(/<h(\d)>(?:<a [^>]*><\/a>)*([^<]*)/g)]
  expect(found.map(([, rank, words]) => `${rank} ${words}`)).toEqual([
    '1 الموجز',
    '2 الرسائل',
    '2 السياق',
    '2 التتبع',
    '3 المحور',
  ])
})

test('it finds lists, tables and notes', async () => {
  const note = text('fr', 'Loi 112-12.', { style: 'note' })
  const html = await htmlOf(
    layout([
      part(
        ['fr'],
        [
          text('fr', 'Un', bullet),
          text('fr', 'Deux', bullet),
          numbered('Trois', '1.'),
          numbered('Quatre', '2.'),
          grid([100, 100], [row([cell([text('fr', 'a')]), cell([text('fr', 'b')])])]),
          text('fr', [{ text: 'Cinq' }, { text: '1', footnote: note }]),
        ],
      ),
    ]),
  )
  expect(html).toContain('<ul><li>Un</li><li>Deux</li></ul><ol><li>Trois</li><li>Quatre</li></ol>')
  expect(html.match(/<td>/g)).toHaveLength(2)
  expect(html).toMatch(/Cinq<sup><a href="#footnote-1"/)
  expect(html).toMatch(/<li id="footnote-1"><p>.*Loi 112-12\./)
})
