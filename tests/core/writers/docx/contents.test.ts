import { expect, test, vi } from 'vitest'
import { composeBrief } from '../../../../core/compose/compose-brief'
import { layOutBrief } from '../../../../core/layout/lay-out-brief'
import type { BriefOptions } from '../../../../core/model/brief-options'
import { findPages } from '../../../../core/writers/pdf/find-pages'
import { readAssets } from '../../../../disk/read-assets'
import {
  arabicOnly,
  builtInTemplates,
  oneAfterAnother,
  readSample,
  serifTheme,
  sideBySide,
} from '../../../sample-jobs'
import { readParagraphs, readStyle, written } from './read-docx'

// The report is laid out in full, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const conference = readSample('examples/oujda-2025.tawsiya')
const [report] = builtInTemplates.filter(({ id }) => id === 'final-report')

async function reportParts(options: BriefOptions) {
  if (!report) throw new Error('no final report')
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const brief = composeBrief(report, serifTheme, conference, options)
  if (!brief.ok) throw new Error(brief.problem.code)
  const layout = await findPages(layOutBrief(brief.value), assets.value)
  if (!layout.ok) throw new Error(layout.problem.code)
  return { ...(await written(layout.value, assets.value)), pages: layout.value.pageNumbers }
}

const instructions = (document: string): readonly string[] =>
  [...document.matchAll(/<w:instrText[^>]*> (TOC [^<]*?) <\/w:instrText>/g)].map(([, words]) =>
    (words ?? '').replaceAll('&quot;', '"'),
  )
const entriesIn = (document: string, level: number) =>
  readParagraphs(document).filter(({ style }) => style === `TOC${level}`)

test('two languages have a field each: Word’s own headings are one’s, styles of its own the other’s', async () => {
  const { parts } = await reportParts(sideBySide)
  const document = parts['word/document.xml'] ?? ''
  expect(instructions(document)).toEqual([
    'TOC \\o "2-3" \\h \\z \\b _contents_ar_fr',
    'TOC \\h \\z \\b _contents_ar_fr \\t "Titre de section (français);5;Titre d’encadré (français);5;Axe (français);6"',
  ])
  const styles = parts['word/styles.xml'] ?? ''
  for (const [, name] of instructions(document)
    .join(';')
    .matchAll(/["; ]([^";\\]+ \([^)]+\));\d/g)) {
    expect(styles).toContain(`<w:name w:val="${name}"/>`)
  }
  expect(parts['word/settings.xml']).toContain('<w:listSeparator w:val=";"/>')
  expect(parts['word/settings.xml']).not.toContain('updateFields')
})

test('entries are in Word’s own styles, in the direction of their language, with their dots', async () => {
  const { parts } = await reportParts(sideBySide)
  const styles = parts['word/styles.xml'] ?? ''
  expect(readStyle(styles, 'TOC2')).toContain('<w:name w:val="toc 2"/>')
  expect(readStyle(styles, 'TOC2')).toContain('<w:bidi/>')
  expect(readStyle(styles, 'TOC5')).not.toContain('<w:bidi/>')
  expect(readStyle(styles, 'TOC5')).toMatch(/<w:tab w:val="right"[^>]* w:leader="dot"/)
  const direct = entriesIn(parts['word/document.xml'] ?? '', 3).map(({ properties }) => properties)
  expect(new Set(direct)).toEqual(new Set(['<w:pStyle w:val="TOC3"/>']))
})

test('every entry leads to its heading and says the page it was laid out on', async () => {
  const { parts, pages } = await reportParts(arabicOnly)
  const document = parts['word/document.xml'] ?? ''
  const said = [
    ...document.matchAll(
      /<w:hyperlink w:anchor="(\w+)" w:history="1">.*?PAGEREF (\w+) .*?<w:t>(\d+)<\/w:t>/gs,
    ),
  ]
  expect(said.length).toBeGreaterThan(10)
  for (const [, anchor, target, page] of said) {
    expect(target).toBe(anchor)
    expect(document).toContain(`w:name="${anchor}"`)
    const known = [...(pages ?? [])].find(([id]) => id.replace(/\W/g, '_') === anchor)
    expect(Number(page)).toBe(known?.[1])
  }
})

test('one language alone takes the ranks of headings, in plain paragraphs without a table', async () => {
  const document = (await reportParts(arabicOnly)).parts['word/document.xml'] ?? ''
  expect(instructions(document)).toEqual(['TOC \\o "2-3" \\h \\z \\b _contents_ar'])
  const before = document.slice(0, document.indexOf(' TOC '))
  expect(before.lastIndexOf('</w:tbl>')).toBeGreaterThan(before.lastIndexOf('<w:tbl>'))
})

test('languages after one another list their own pages only', async () => {
  const document = (await reportParts(oneAfterAnother)).parts['word/document.xml'] ?? ''
  const marks = [...document.matchAll(/w:id="(\d+)" w:name="(_contents_\w+)"/g)]
  expect(marks.map(([, , name]) => name)).toEqual(['_contents_ar', '_contents_fr'])
  const [arabic, french] = marks.map(([start, id]) => ({
    from: document.indexOf(start),
    to: document.indexOf(`<w:bookmarkEnd w:id="${id}"/>`),
  }))
  expect(arabic?.from).toBeGreaterThan(document.indexOf(' TOC '))
  expect(arabic?.to).toBeLessThan(french?.from ?? 0)
  expect(document.slice(french?.from, french?.to)).toContain('section-fr')
})
