import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { writePdf } from '../../../../core/writers/pdf/write-pdf'
import { assets, page, pt, text } from './page-layouts'
import { bytesOf, hasPoppler, openPdf } from './read-pdf'
import { smallPng } from './small-png'

const logo = {
  kind: 'figure',
  picture: { kind: 'image', id: 'logo', aspect: 1 },
  widthPt: pt(15),
  heightPt: pt(15),
  alternative: { language: 'fr', text: 'Logo de l’université' },
  alignment: 'start',
  spaceBeforePt: 0,
} as const
const seeThrough = { ...assets, images: new Map([['logo', smallPng()]]) }
const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('an archive', () => {
  test('finds both standards the file keeps, and its colours explained', async () => {
    const file = latin(await bytesOf(page([text('fr', 'Un')])))
    expect(file).toContain('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>A<')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toContain('/OutputIntents')
    expect(file).toContain('/CIDSet')
  })

  test('is told of a later part where a picture lets the paper show through', async () => {
    const file = latin(await bytesOf(page([logo, text('fr', 'Un')]), seeThrough))
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  test('takes a file whose objects are packed, and so does a reader', async () => {
    const many = Array.from({ length: 500 }, (_, index) => text('fr', `Ligne ${index}`))
    const bytes = await bytesOf(page([logo, ...many]), seeThrough)
    expect(latin(bytes)).toContain('/Type/ObjStm')
    expect(latin(bytes)).not.toContain('\ntrailer')
    const pdf = await openPdf(bytes)
    const last = await pdf.getPage(pdf.numPages)
    expect(JSON.stringify((await last.getTextContent()).items)).toContain('Ligne 499')
    expect((await last.getStructTree())?.children).toHaveLength(1)
  })
})

describe('a Word file that travels inside', async () => {
  const wordFile = new TextEncoder().encode('PK stands for a Word file')
  const written = await writePdf(
    { ...page([text('ar', 'نص')], 'ar'), title: 'توصيات: وجدة' },
    assets,
    { wordFile },
  )
  if (!written.ok) throw new Error(written.problem.code)
  const bytes = written.value

  test('makes the file one of the part that allows it', () => {
    expect(latin(bytes)).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A<')
  })

  test('is found under the document’s title, and says what it is', async () => {
    const attached: unknown = await (await openPdf(bytes)).getAttachments()
    expect([...(attached as Map<string, unknown>).values()]).toEqual([
      expect.objectContaining({
        filename: 'توصيات- وجدة.docx',
        description: 'الوثيقة نفسها بصيغة Word',
      }),
    ])
  })

  test.skipIf(!hasPoppler)('comes out as it went in', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tawsiya-attached-'))
    writeFileSync(path.join(folder, 'brief.pdf'), bytes)
    spawnSync('pdfdetach', ['-save', '1', '-o', 'out.docx', 'brief.pdf'], { cwd: folder })
    expect(new Uint8Array(readFileSync(path.join(folder, 'out.docx')))).toEqual(wordFile)
  })

  test.skipIf(!hasQpdf)('is associated with the whole document', () => {
    const input = path.join(mkdtempSync(path.join(tmpdir(), 'tawsiya-attached-')), 'brief.pdf')
    writeFileSync(input, bytes)
    const { status, stdout } = spawnSync('qpdf', ['--json', input], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('"/AFRelationship": "/Alternative"')
    expect(stdout).toMatch(/"\/AF": \[/)
  })
})

describe('one who listens', () => {
  const link = { text: 'le site', link: 'https://exemple.ma' }

  test('hears a link once, in its place in the sentence', async () => {
    const bytes = await bytesOf(
      page([text('ar', [{ text: 'انظر ' }, link, { text: ' اليوم' }])], 'ar'),
    )
    const sheet = await (await openPdf(bytes)).getPage(1)
    const tree = await sheet.getStructTree()
    const document = tree?.children[0]
    const paragraph = document && 'children' in document ? document.children[0] : undefined
    if (!paragraph || !('children' in paragraph)) throw new Error('there is no paragraph')
    const kinds = paragraph.children.map((kid) => ('role' in kid ? kid.role : kid.type))
    expect(kinds).toEqual(['content', 'Link', 'content'])
    const [first] = paragraph.children
    const { items } = await sheet.getTextContent({ includeMarkedContent: true })
    const start = items.findIndex(
      (it) => 'id' in it && first && 'id' in first && it.id === first.id,
    )
    expect(items[start + 1]).toMatchObject({ str: expect.stringContaining('انظر') })
  })

  test('hears a link that goes on in the next line as one', async () => {
    const address = { text: 'un mot '.repeat(40), link: 'https://exemple.ma' }
    const bytes = await bytesOf(page([text('fr', [{ text: 'Voir ' }, address])]))
    const sheet = await (await openPdf(bytes)).getPage(1)
    expect(JSON.stringify(await sheet.getStructTree()).match(/"role":"Link"/g)).toHaveLength(1)
    expect((await sheet.getAnnotations()).length).toBeGreaterThan(1)
  })

  test('is told where a figure stands', async () => {
    const bytes = await bytesOf(page([logo]), seeThrough)
    const tree = await (await (await openPdf(bytes)).getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toContain('"bbox":[')
  })
})

test('a page without text is known to the structure too', async () => {
  const file = latin(await bytesOf(page([])))
  expect(file).toContain('/StructParents 0')
})

test('headings begin at the first rank and skip none', async () => {
  const ranks = [2, 4, 2, 3] as const
  const nodes = ranks.map((outlineLevel) => text('fr', `Rang ${outlineLevel}`, { outlineLevel }))
  const tree = await (await (await openPdf(await bytesOf(page(nodes)))).getPage(1)).getStructTree()
  const roles = JSON.stringify(tree).match(/H\d/g)
  expect(roles).toEqual(['H1', 'H2', 'H1', 'H2'])
})
