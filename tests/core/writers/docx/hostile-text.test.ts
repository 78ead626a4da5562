import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell, grid, layout, number, part, row, text } from './hand-made-layouts'
import { written } from './read-docx'

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

/** What XML 1.0 may hold. */
const isXml = (xml: string): boolean =>
  /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(xml)

/** Whether every element that is opened is closed, in order, and no sign stands loose. */
function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const [, slash, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (slash) {
      if (open.pop() !== name) return false
    } else if (!rest.endsWith('/')) open.push(name)
  }
  const words = xml.replace(/<\?xml[^>]*\?>|<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(words)
}

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
          if (!/\.(?:xml|rels)$/.test(path)) continue
          expect(isXml(xml), path).toBe(true)
          expect(isBalanced(xml), path).toBe(true)
        }
        expect(parts['word/document.xml']).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
      }),
      { numRuns: 40 },
    )
  },
)
