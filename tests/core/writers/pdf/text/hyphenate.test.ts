import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LayoutRun, TextNode } from '../../../../../core/layout/page-layout'
import { hyphenationOf } from '../../../../../core/writers/pdf/blocks/hyphenation-of'
import { breakLines } from '../../../../../core/writers/pdf/text/break-lines'
import { loadHyphenator } from '../../../../../core/writers/pdf/text/hyphenator'
import { itemise } from '../../../../../core/writers/pdf/text/itemise'
import { styledText } from '../../../../../core/writers/pdf/text/styled-text'
import { textByPdfium, textByPdfJs, textByPoppler } from '../../../../showcase/read-words'
import { page, text, themes } from '../page-layouts'
import { bytesOf, hasPoppler, openPdf } from '../read-pdf'
import { bodyLook, typeSetting } from '../type-setting'

const hyphenate = await loadHyphenator(['fr', 'en', 'ar'])
const setting = { ...(await typeSetting()), hyphenate }

/** The lines of a paragraph set to a width. */
function linesOf(
  content: string | readonly LayoutRun[],
  widthPt: number,
  facts: Partial<TextNode> = {},
): readonly string[] {
  const node = text('fr', content, facts)
  const look = bodyLook(node.language)
  const styled = styledText(node.content, themes.serif, look, node.language)
  const pieces = itemise(styled, look, node.language, setting)
  // Nothing else of a block's setting is asked for.
  const hyphenation = hyphenationOf(node, setting as Parameters<typeof hyphenationOf>[1])
  return breakLines(pieces, widthPt, hyphenation).map((line) =>
    line.pieces.map((piece) => piece.text).join(''),
  )
}

const sentence = 'Les régions soutiennent le développement des coopératives rurales.'

test('words are cut where the patterns of their language allow', () => {
  expect(hyphenate('développement', 'fr')).toEqual([2, 4, 7, 9])
  expect(hyphenate('recommendation', 'en')).toEqual([2, 5, 9, 10])
  expect(hyphenate('eau', 'fr')).toEqual([])
  expect(hyphenate('تعاونيات', 'ar')).toEqual([])
})

describe('a word is hyphenated', () => {
  test('where the line would else be left far too short', () => {
    expect(linesOf(sentence, 165)).toEqual([
      'Les régions soutiennent le dévelop-',
      'pement des coopératives rurales.',
    ])
  })

  test('in a stretched line before its spaces become holes', () => {
    const words = linesOf('il faut institutionnaliser les coopératives', 100, {
      alignment: 'justify',
    })
    expect(words[0]).toBe('il faut institutionnali-')
  })

  test('where somebody marked it, in a title too', () => {
    expect(linesOf('Les super\u00ADcoopératives', 60, { style: 'title' })).toEqual([
      'Les super-',
      'coopératives',
    ])
  })

  test('in any style, rather than run out of a column too narrow for it', () => {
    expect(linesOf('Investissements', 50, { style: 'table-cell' })).toEqual([
      'Investisse-',
      'ments',
    ])
  })
})

describe('a word stays whole', () => {
  test.each([
    ['in a title', sentence, { style: 'title' }],
    ['in the lines of a table', sentence, { style: 'table-cell' }],
    ['in the middle of a page', sentence, { alignment: 'center' }],
    ['when it is a name', sentence.replace('développement', 'Développement'), {}],
    ['when it is in another language', sentence, { language: 'ar' }],
    [
      'when it leads somewhere',
      [{ text: 'Les régions soutiennent le ' }, { text: 'développement', link: 'https://a.ma' }],
      {},
    ],
    ['when it is half of a compound', sentence.replace('le dév', 'le mi-dév'), {}],
    ['when it is the last one', 'Les régions soutiennent le développement', {}],
  ] as const)('%s', (_, content, facts) => {
    expect(linesOf(content, 165, facts).join('|')).not.toMatch(/dév\p{Ll}+-\|/u)
  })

  test('after a line that ends in a hyphen already', () => {
    const lines = linesOf('internationalisation '.repeat(12), 95)
    lines.forEach((line, index) => {
      if (index > 0 && lines[index - 1]?.endsWith('-')) expect(line).not.toMatch(/-$/)
    })
  })
})

describe('a word cut at the end of a line', async () => {
  const node = text('fr', sentence, { indentPt: 354 })
  const bytes = await bytesOf(page([node], 'fr'))

  test.skipIf(!hasPoppler)('is found whole', async () => {
    expect(textByPoppler(bytes)).toContain('développement')
    // PDFium passes over a hyphen that it takes for one of a line's end.
    expect((await textByPdfium(bytes)).replace(/[\uFFFE\u0002]\s*/g, '')).toContain('développement')
    // A find bar joins a hyphen and the end of a line.
    expect((await textByPdfJs(bytes)).replace(/-\n/g, '')).toContain('développement')
  })

  test('is read out whole', async () => {
    const tree = await (await (await openPdf(bytes)).getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toContain('"role":"Span"')
    const file = Buffer.from(bytes).toString('latin1')
    expect(file).toMatch(/\/ActualText ?\(/)
  })
})

test('no letter is lost or added when words are cut, however narrow the column', () => {
  const words = fc.constantFrom('coopératives', 'l’investissement', 'sous-utilisé', 'été', '« programmes »', 'ESS', 'internationalisation', '1 250') // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1 }),
      fc.integer({ min: 12, max: 200 }),
      (all, width) => {
        const given = all.join(' ')
        const set = linesOf(given, width).join('\n')
        const hardly = (line: string): string => line.replaceAll(/[\s-]/g, '')
        expect(hardly(set)).toBe(hardly(given))
      },
    ),
  )
})
