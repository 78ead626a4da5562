import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { fillFrame } from '../../../core/frame/fill-frame'
import { writeDocx } from '../../../core/writers/docx/write-docx'
import {
  cell,
  grid,
  heading,
  layout,
  noAssets,
  number,
  part,
  row,
  text,
} from '../writers/docx/hand-made-layouts'
import { readParagraphs, readStyle } from '../writers/docx/read-docx'

const values = new Map([['title', 'Note & avis']])
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
const bodyHere = paragraph(run('{{body}}'))

const mainNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

interface OddFrame {
  readonly namespace?: string
  readonly type?: string
  readonly path?: string
  readonly others?: Readonly<Record<string, string>>
}

function frameOf(body: string, options: OddFrame = {}): Uint8Array {
  const { namespace = mainNamespace, type = mainType, path = 'document.xml', others } = options
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/${path}" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="a" Type="${officeRelations}/officeDocument" Target="word/${path}"/></Relationships>`,
    [`word/_rels/${path}.rels`]: `<Relationships xmlns="${packageTypes}/relationships"/>`,
    [`word/${path}`]: `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
    ...others,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

let brief: Uint8Array
let twoParts: Uint8Array
beforeAll(async () => {
  const table = grid([305.3, 200], [row([cell([text('ar', 'نص')]), cell([text('fr', 'b')])])])
  const first = part(['ar'], [heading('ar', 'السياق'), number('ar', '1'), table])
  const lying = { ...first.page, widthPt: first.page.heightPt, heightPt: first.page.widthPt }
  const write = async (parts: Parameters<typeof layout>[0]) => {
    const written = await writeDocx(layout(parts), noAssets)
    if (!written.ok) throw new Error(written.problem.code)
    return written.value
  }
  brief = await write([first])
  twoParts = await write([first, { ...first, page: lying }, part(['fr'], [heading('fr', 'Fin')])])
})

function filled(frame: Uint8Array, own = brief): Readonly<Record<string, string>> {
  const outcome = fillFrame(frame, own, values)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return Object.fromEntries(
    Object.entries(unzipSync(outcome.value)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
}
const problemOf = (frame: Uint8Array) => {
  const outcome = fillFrame(frame, brief, values)
  return outcome.ok ? undefined : outcome.problem
}
const documentOf = (parts: Readonly<Record<string, string>>): string =>
  parts['word/document.xml'] ?? ''
const wordsOf = (xml: string): readonly string[] =>
  readParagraphs(xml)
    .map(({ text: words }) => words)
    .filter((words) => words !== '')

test('a letterhead that says nothing of its pages, styles or lists takes the brief', () => {
  const parts = filled(frameOf(paragraph(run('Objet : {{title}}')) + bodyHere))
  expect(wordsOf(documentOf(parts))).toEqual(['Objet : Note & avis', 'السياق', 'نص', 'b'])
  const types = parts['[Content_Types].xml'] ?? ''
  const relations = parts['word/_rels/document.xml.rels'] ?? ''
  for (const name of ['numbering.xml', 'styles.xml', 'theme/theme1.xml']) {
    expect(relations, name).toContain(`Target="${name}"`)
    expect(types, name).toContain(`PartName="/word/${name}"`)
  }
})

test('a heading of the letterhead that does not say its rank does so afterwards', () => {
  const heading = (id: string, inner: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${id.at(-1)}"/>${inner}</w:style>`
  const own = [
    heading('T1', '<w:rPr><w:b/></w:rPr>'),
    heading('T2', '<w:pPr><w:jc w:val="center"/><w:rPr/></w:pPr>'),
    heading('T3', ''),
    heading('T4', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
  ]
  const styles = `<w:styles xmlns:w="${mainNamespace}">${own.join('')}</w:styles>`
  const merged = filled(frameOf(bodyHere, { others: { 'word/styles.xml': styles } }))
  const all = merged['word/styles.xml'] ?? ''
  expect(all).toContain('<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>')
  expect(all).toContain('<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/><w:rPr/></w:pPr>')
  expect(all).toContain('<w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
  expect(all).toContain(own[3])
})

describe('headings', () => {
  const framed = (marks: string) => {
    const styles = `<w:styles xmlns:w="${mainNamespace}"><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:pPr>${marks}<w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:color w:val="7A1F1F"/></w:rPr></w:style></w:styles>`
    return filled(frameOf(bodyHere, { others: { 'word/styles.xml': styles } }))
  }

  test('are the letterhead’s own where they are read the same way', () => {
    const parts = framed('<w:bidi/>')
    expect(documentOf(parts)).toContain('<w:pStyle w:val="Titre2"/>')
    expect(parts['word/styles.xml']).not.toContain('w:styleId="tawsiya-Heading2"')
  })

  test('stand on the letterhead’s, in its look, where they are read the other way', () => {
    const parts = framed('')
    expect(documentOf(parts)).toContain('<w:pStyle w:val="tawsiya-Heading2"/>')
    const own = readStyle(parts['word/styles.xml'] ?? '', 'tawsiya-Heading2')
    expect(own).toContain('<w:name w:val="عنوان قسم (العربية)"/>')
    expect(own).toContain('<w:basedOn w:val="Titre2"/>')
    expect(own).toContain('<w:bidi/>')
    expect(own).not.toContain('<w:color')
  })
})

describe('pages', () => {
  const narrow =
    '<w:sectPr><w:pgSz w:w="8000" w:h="12000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>'
  const wide =
    '<w:sectPr><w:pgSz w:w="12000" w:h="15000"/><w:pgMar w:left="500" w:right="500"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'

  test('those of the section that asks for the text hold it, and the others stay', () => {
    const frame = frameOf(paragraph('', wide) + bodyHere + paragraph('', narrow) + wide)
    const document = documentOf(filled(frame))
    expect(document).toContain('<w:tblW w:w="6000"')
    expect(document.match(/<w:sectPr/g)).toHaveLength(3)
  })

  test('a section that ends in the paragraph of the text still ends there', () => {
    const document = documentOf(filled(frameOf(paragraph(run('{{body}}'), narrow) + wide)))
    expect(document.match(/<w:sectPr/g)).toHaveLength(2)
    expect(document).toContain(`<w:p><w:pPr>${narrow}</w:pPr></w:p>`)
  })

  test('tracked changes of pages stay, once', () => {
    const before = '<w:sectPr><w:pgSz w:w="9000" w:h="9000"/></w:sectPr>'
    const change = `<w:sectPrChange w:id="3" w:author="A">${before}</w:sectPrChange>`
    const tracked = wide.replace('</w:sectPr>', `${change}</w:sectPr>`)
    for (const own of [brief, twoParts]) {
      const document = documentOf(filled(frameOf(bodyHere + tracked), own))
      expect(document.split(change)).toHaveLength(2)
      expect(document).not.toContain('w:place')
      expect(document).not.toMatch(/<w:sectPrChange[^>]*\/?><w:type/)
    }
  })

  test('a brief with pages of several kinds shows the first page’s head once and numbers on', () => {
    const document = documentOf(filled(frameOf(bodyHere + wide), twoParts))
    expect(document.match(/<w:sectPr/g)).toHaveLength(3)
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(1)
    expect(document.match(/w:start="1"\/><w:titlePg/g)).toHaveLength(1)
    expect(document).toContain('<w:pgSz w:w="15000" w:h="12000" w:orient="landscape"/>')
    expect(document.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(2)
  })
})

describe('names', () => {
  test('are found behind signs written as references', () => {
    const frame = frameOf(paragraph(run('&quot;A&apos;&#233;&#x1F600; {{title}} &gt;')) + bodyHere)
    expect(documentOf(filled(frame))).toContain('&quot;A&apos;&#233;&#x1F600; </w:t>')
    expect(wordsOf(documentOf(filled(frame)))[0]).toContain('Note & avis')
  })

  test('are filled in text boxes, links, notes, heads and feet', () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="v"><v:textbox><w:txbxContent>${paragraph(run('{{title}}'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const link = `<w:hyperlink w:anchor="x">${run('voir {{ti')}${run('tle}}')}</w:hyperlink>`
    const story = (root: string): string =>
      `<w:${root} xmlns:w="${mainNamespace}">${paragraph(run('{{title}}'))}</w:${root}>`
    const parts = filled(
      frameOf(paragraph(box) + paragraph(link) + bodyHere, {
        others: {
          'word/header1.xml': story('hdr'),
          'word/footer7.xml': story('ftr'),
          'word/footnotes.xml': `<w:footnotes xmlns:w="${mainNamespace}"><w:footnote w:id="1">${paragraph(run('{{title}}'))}</w:footnote></w:footnotes>`,
        },
      }),
    )
    expect(documentOf(parts).match(/Note &amp; avis/g)).toHaveLength(2)
    for (const path of ['word/header1.xml', 'word/footer7.xml', 'word/footnotes.xml']) {
      expect(parts[path], path).toContain('Note &amp; avis')
    }
  })

  test.each([
    ['a cell', `<w:tbl><w:tr><w:tc>${bodyHere}</w:tc></w:tr></w:tbl>`],
    ['the middle of a sentence', paragraph(run('Texte : {{body}}'))],
    ['two places', bodyHere + bodyHere],
  ])('the text of the brief is refused in %s', (_, body) => {
    expect(problemOf(frameOf(body))).toMatchObject({ code: 'misplaced-body-placeholder' })
  })
})

test('a picture hung on the paragraph of the text stays', () => {
  const drawing = '<w:r><w:drawing><wp:anchor xmlns:wp="wp"/></w:drawing></w:r>'
  const document = documentOf(filled(frameOf(paragraph(drawing + run('{{body}}')))))
  expect(document).toContain(drawing)
  expect(document).not.toContain('{{')
  expect(wordsOf(document)).toContain('السياق')
})

test('nothing of the letterhead is lost', () => {
  const others = {
    'customXml/item1.xml': '<a/>',
    'word/glossary/document.xml': '<w:glossaryDocument xmlns:w="w"/>',
    'word/media/logo.png': 'png',
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="cp"/>',
  }
  const parts = filled(frameOf(bodyHere, { others }))
  for (const [path, content] of Object.entries(others)) expect(parts[path], path).toBe(content)
})

test('parts under other names than Word’s own are found', () => {
  const frame = frameOf(bodyHere, { path: 'document2.xml' })
  const parts = filled(frame)
  expect(wordsOf(documentOf(parts))).toContain('السياق')
  expect(parts['[Content_Types].xml']).toContain('PartName="/word/document.xml"')
  expect(parts['_rels/.rels']).toContain('Target="word/document.xml"')
})

test('a template becomes a document', () => {
  const frame = frameOf(bodyHere, { type: mainType.replace('document.main', 'template.main') })
  expect(filled(frame)['[Content_Types].xml']).toContain(mainType)
})

test.each([
  [
    'with macros',
    frameOf(bodyHere, { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'word-file-with-macros',
  ],
  [
    'in the strict format',
    frameOf(bodyHere, { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' }),
    'strict-word-file',
  ],
  ['under a password', compound('EncryptedPackage'), 'protected-word-file'],
  ['of Word before 2007', compound('WordDocument'), 'not-a-word-file'],
])('a file %s is refused with what to do', (_, frame, code) => {
  expect(problemOf(frame)).toMatchObject({ code })
})

function compound(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name])
}
