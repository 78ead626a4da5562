import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell, grid, layout, number, part, row, text } from './hand-made-layouts'
import { written } from './read-docx'
import { isSoundXml, isXmlPart } from './sound-xml'

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        '<!--',
        '&amp;',
        '\u202E',
        '\u2066',
        '\uD800',
        '\uDC00\uD83D',
        '\u0000\u0008\u001F',
        '\uFFFE',
        '\uFEFF',
        '"\'',
        'م'.repeat(10_000),
        'W'.repeat(10_000),
        '{{body}}',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''))

test(
  'whatever is typed, wherever it stands, every part is XML that readers take',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (words, others) => {
        const note = text('fr', others, { style: 'note' })
        const nodes = [
          text('ar', words, { style: 'section', outlineLevel: 2, anchor: words, source: others }),
          text('fr', [
            { text: words, footnote: note },
            { text: others, link: `https://a/${words}` },
          ]),
          grid([200, 200], [row([cell([text('ar', others)], { isHeader: true }), cell([])])], {
            role: 'table',
          }),
          { ...number('ar', words), content: [{ text: others }] },
        ]
        const head = [text('fr', [{ text: words, runningTitle: 2 }])]
        const { parts } = await written(
          layout([part(['ar', 'fr'], nodes, { head, firstHead: head })], {
            title: words,
            author: others,
            subject: words,
          }),
        )
        for (const [path, xml] of Object.entries(parts)) {
          expect(!isXmlPart(path) || isSoundXml(xml), path).toBe(true)
        }
        expect(parts['word/document.xml']).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
      }),
      { numRuns: 40 },
    )
  },
)
