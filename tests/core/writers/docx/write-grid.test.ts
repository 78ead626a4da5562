import { describe, expect, test } from 'vitest'
import { cell, grid, heading, layout, part, row, sans, text } from './hand-made-layouts'
import { readParagraphs, written, writtenPart } from './read-docx'

const line = { widthPt: 0.5, colour: '#9CA6A0' }
const table = /<w:tbl>.*?<\/w:tbl>/gs

test('a grid is a table of fixed columns whose cells add up to it', async () => {
  const rows = [
    row([cell([text('fr', 'a')]), cell([text('fr', 'b')]), cell([text('fr', 'c')])]),
    row([cell([text('fr', 'd')], { span: 2 }), cell([])]),
  ]
  const document = await writtenPart(layout([part(['fr'], [grid([33.33, 33.33, 33.34], rows)])]))
  const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(2000)
  expect(document).toContain('<w:tblLayout w:type="fixed"/>')
  expect(document).toMatch(/<w:tcW w:w="1333" w:type="dxa"\/><w:gridSpan w:val="2"\/>/)
})

test('an Arabic grid is mirrored and a French one is not', async () => {
  const one = (direction: 'ltr' | 'rtl') => grid([100], [row([cell([])])], { direction })
  const document = await writtenPart(layout([part(['ar', 'fr'], [one('rtl'), one('ltr')])]))
  const mirrored = (document.match(table) ?? []).map((each) => each.includes('<w:bidiVisual/>'))
  expect(mirrored).toEqual([true, false])
})

test('the start side of a mirrored cell is its left in the file, which Word mirrors', async () => {
  const bordered = cell([text('ar', 'نص')], { borders: { start: line } })
  const document = await writtenPart(
    layout([part(['ar'], [grid([100], [row([bordered])], { direction: 'rtl' })])]),
  )
  expect(document).toMatch(/<w:tcBorders><w:left /)
})

test('a real table says what its columns are to those who hear it', async () => {
  const head = row([cell([text('fr', 'N°')]), cell([text('fr', 'Chef de file')])], {
    isHeader: true,
  })
  const tables = [grid([9, 91], [head], { role: 'table' }), grid([9, 91], [head])]
  const document = await writtenPart(layout([part(['fr'], tables)]))
  expect(document.match(/<w:tblDescription w:val="N° · Chef de file"\/>/g)).toHaveLength(1)
})

test('uneven side padding of a mirrored cell is held by its paragraphs', async () => {
  const padded = cell([text('ar', 'نص'), text('fr', 'mot')], { paddingPt: { start: 10, end: 2 } })
  const document = await writtenPart(
    layout([part(['ar'], [grid([100], [row([padded])], { direction: 'rtl' })])]),
  )
  expect(document).not.toMatch(/<w:tcMar>.*?w:w="200"/s)
  expect(document).toContain('<w:ind w:start="200" w:end="40"/>')
  expect(document).toContain('<w:ind w:start="40" w:end="200"/>')
})

describe('rows', () => {
  const rows = [
    row([cell([text('fr', 'Action')])], { isHeader: true, keepWithNext: true }),
    row([cell([text('fr', 'un', { keepWithNext: true })])]),
    row([cell([heading('fr', 'titre')])], { isUnsplit: false }),
  ]

  test('header rows are repeated, and unsplit rows stay whole', async () => {
    const document = await writtenPart(layout([part(['fr'], [grid([100], rows)])]))
    const properties = [...document.matchAll(/<w:tr>(?:<w:trPr>(.*?)<\/w:trPr>)?/gs)]
    expect(properties.map(([, each]) => each?.includes('<w:tblHeader/>') ?? false)).toEqual([
      true,
      false,
      false,
    ])
    expect(properties[1]?.[1]).toContain('<w:cantSplit/>')
    expect(properties[2]?.[1] ?? '').not.toContain('<w:cantSplit/>')
  })

  test('a row, not its paragraphs, says what it stays with', async () => {
    const document = await writtenPart(layout([part(['fr'], [grid([100], rows)])]))
    const kept = readParagraphs(document).map(({ properties }) => properties)
    expect(kept[0]).toContain('<w:keepNext/>')
    expect(kept[1]).not.toContain('keepNext')
    expect(kept[2]).toMatch(/<w:keepNext w:val="(?:false|0|off)"\/>/)
  })
})

describe('between grids', () => {
  const small = (spaceBeforePt: number) => grid([100], [row([cell([])])], { spaceBeforePt })

  test('two tables never touch: an empty line as tall as the space parts them', async () => {
    const document = await writtenPart(layout([part(['fr'], [small(0), small(14)])]))
    expect(document).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="spacer"\/><w:spacing w:line="280"[^>]*\/><\/w:pPr><\/w:p><w:tbl>/,
    )
  })

  test('a paragraph holds the space of the table under it', async () => {
    const document = await writtenPart(layout([part(['fr'], [text('fr', 'Titre'), small(14)])]))
    expect(document).toMatch(/w:after="280".*?<\/w:p><w:tbl>/s)
  })

  test('a story that ends in a table gets the line Word wants there', async () => {
    const document = await writtenPart(layout([part(['fr'], [small(0)])]))
    expect(document).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="spacer"\/><\/w:pPr><\/w:p><w:sectPr/,
    )
  })
})

test('a bleeding grid runs over the margins, under a band in the head of the first page', async () => {
  const fill = '#14523D'
  const masthead = grid([505.3], [row([cell([text('fr', 'Titre')], { fill })])], { bleed: true })
  const { parts } = await written(
    layout([part(['fr'], [masthead, text('fr', 'Texte')])], { theme: sans }),
  )
  const document = parts['word/document.xml'] ?? ''
  expect(document).toContain('<w:tblInd w:w="-940" w:type="dxa"/>')
  expect(document.match(/<w:shd [^>]*w:fill="14523D"/g)).toHaveLength(3)
  const heads = Object.entries(parts).filter(([path]) => /word\/header\d/.test(path))
  expect(heads.filter(([, xml]) => xml.includes('behindDoc="1"'))).toHaveLength(1)
})

test('a cell that covers the rows below it is merged with their cells', async () => {
  const rows = [
    row([cell([text('ar', 'محور')]), cell([text('ar', 'أ')])]),
    row([cell([], { isCovered: true }), cell([text('ar', 'ب')])]),
    row([cell([text('ar', 'آخر')]), cell([text('ar', 'ج')])]),
  ]
  const tall = grid([50, 50], rows, { role: 'table', direction: 'rtl' })
  const document = await writtenPart(layout([part(['ar'], [tall])]))
  const merges = document.match(/<w:vMerge[^>]*>/g)
  expect(merges).toEqual(['<w:vMerge w:val="restart"/>', '<w:vMerge/>'])
})
