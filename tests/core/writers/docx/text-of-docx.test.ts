import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import type { LayoutNode, PageLayout } from '../../../../core/layout/page-layout'
import type { Language } from '../../../../core/text/language'
import { cell, grid, layout, part, row, text } from './hand-made-layouts'
import { readParagraphs, written, writtenPart } from './read-docx'

/** What a reader of the words alone would see: no marks, no controls, one kind of space. */
const plain = (words: string): string =>
  words
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g, ' ')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, '')

const textOfNode = (node: LayoutNode): string => {
  if (node.kind === 'grid') {
    return node.rows
      .flatMap(({ cells }) => cells.flatMap(({ content }) => content.map(textOfNode)))
      .join('')
  }
  if (node.kind !== 'text') return ''
  return node.content.map((run) => ('field' in run ? '' : run.text)).join('')
}
const textOf = ({ parts }: PageLayout): string =>
  parts.flatMap(({ nodes }) => nodes.map(textOfNode)).join('')

const language = fc.constantFrom<Language>('ar', 'fr', 'en', 'zgh')
const hostile = fc.constantFrom(
  'نص عربي، مع نقط؛',
  'Horizon Europe',
  '2025',
  ' & < > " \' ',
  ']]>',
  '\u202E',
  '\uD800',
  '\u0000',
  '\n',
  '😀',
  '\u00A0%',
  'م'.repeat(300),
)
const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''))
const run = fc.record(
  {
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    isolated: fc.constant(true as const),
    link: fc.constant('https://example.org'),
  },
  { requiredKeys: ['text'] },
)
const node = fc
  .tuple(language, fc.array(run, { maxLength: 4 }))
  .map(([own, content]) => text(own, content))
const gridNode = fc
  .array(node, { minLength: 1, maxLength: 4 })
  .map((nodes) => grid([100, 100], [row([cell(nodes), cell([])])], { direction: 'rtl' }))
const anyLayout = fc
  .array(fc.oneof(node, gridNode), { maxLength: 5 })
  .map((nodes) => layout([part(['ar', 'fr'], nodes)]))

// Whole files are written, on machines that may be busy.
const timeout = 60_000

test('the text of the file is the text of the layout, however hostile', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyLayout, async (given) => {
      const paragraphs = readParagraphs(await writtenPart(given))
      expect(plain(paragraphs.map((paragraph) => paragraph.text).join(''))).toBe(
        plain(textOf(given)),
      )
    }),
    { numRuns: 30 },
  )
})

test('another reader finds the same words', async () => {
  const given = layout([
    part(
      ['ar', 'fr'],
      [
        text('fr', 'Oujda, 13 et 14 novembre 2025 ]]> & fin'),
        text('ar', [{ text: 'الهاتف ' }, { text: '+212 536 50 06 14', isolated: true }]),
        text('fr', [{ text: 'contact@example.org', link: 'mailto:contact@example.org' }]),
      ],
    ),
  ])
  const { bytes } = await written(given)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(plain(value)).toBe(plain(textOf(given)))
})
