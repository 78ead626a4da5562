import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { printProposal } from '../../../../core/exchange/communique/print-proposal'
import { proposeFromText } from '../../../../core/exchange/communique/propose-records'
import { readCommunique } from '../../../../core/exchange/read-communique'
import type { ReadText } from '../../../../core/exchange/read-text'
import { paragraph, run, wordFile } from './office-files'

function readWord(bytes: Uint8Array): ReadText {
  const read = readCommunique(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

const numbered = { reference: 'numbers', level: 0 }
const cells = (...texts: readonly string[]): TableRow =>
  new TableRow({
    children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  })

const communique = new Document({
  numbering: {
    config: [
      {
        reference: 'numbers',
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('Note sur la méthode suivie.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Déclaration finale', heading: HeadingLevel.TITLE }),
        new Paragraph("Le Colloque national sur l'eau s'est tenu à Rabat les 3 et 4 mai 2024."),
        new Paragraph({ text: 'Recommandations', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ text: 'Gouvernance', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({
          children: [new TextRun({ text: 'Créer', bold: true }), new TextRun(' une agence')],
          numbering: numbered,
        }),
        new Paragraph({
          children: [
            new TextRun('Publier les '),
            new TextRun({ text: 'données', italics: true }),
            new TextRun(' ouvertes'),
            new FootnoteReferenceRun(1),
          ],
          numbering: numbered,
        }),
        new Paragraph({ text: 'Formation', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ text: 'Former les agents communaux', bullet: { level: 0 } }),
        new Table({
          rows: [
            cells('Responsable', 'Recommandation', 'Axe'),
            cells('Ministère', 'Planter des haies', 'Sol'),
          ],
        }),
      ],
    },
  ],
})

test('a Word file keeps its headings, lists, emphasis, tables and notes', async () => {
  const read = readWord(new Uint8Array(await Packer.toBuffer(communique)))
  expect(read.text).toContain(
    '## Gouvernance\n\n1. **Créer** une agence\n2. Publier les _données_ ouvertes',
  )
  expect(read.text).toContain('## Formation\n\n- Former les agents communaux')
  expect(read.text.endsWith('Note sur la méthode suivie.')).toBe(true)
  expect(read.tookChanges).toBeUndefined()
  const proposal = printProposal(proposeFromText(read))
  expect(proposal).toMatchObject({
    title: "Colloque national sur l'eau",
    place: 'Rabat',
    dates: '3 et 4 mai 2024',
    axes: ['Gouvernance', 'Formation', 'Sol'],
  })
  expect(proposal.recommendations.map(({ text }) => text)).toEqual([
    '**Créer** une agence',
    'Publier les _données_ ouvertes',
    'Former les agents communaux',
    'Planter des haies',
  ])
})

const headers = [
  ['Responsable', 'Recommandation'],
  ['Responsible', 'Recommendation'],
  ['الجهة', 'التوصية'],
]
test.each(headers)('a table is read by its header words: %s, %s', async (who, what) => {
  const children = [
    new Table({
      rows: [cells(who, what), cells('أ', 'Planter des haies'), cells('ب', 'Creuser des puits')],
    }),
  ]
  const file = new Document({ sections: [{ children }] })
  const read = readWord(new Uint8Array(await Packer.toBuffer(file)))
  const { recommendations } = printProposal(proposeFromText(read))
  expect(recommendations.map(({ text }) => text)).toEqual([
    'Planter des haies',
    'Creuser des puits',
  ])
})

const author = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
test('tracked changes are taken as accepted, and that is told', () => {
  const read = readWord(
    wordFile(
      [
        paragraph(
          `${run('Créer ')}<w:del ${author}><w:r><w:delText>deux fonds</w:delText></w:r></w:del><w:ins ${author}>${run('un fonds')}</w:ins>`,
        ),
        paragraph(run('Ouvrir '), `<w:rPr><w:del ${author}/></w:rPr>`),
        paragraph(run('une école')),
        `<w:moveFrom ${author}>${run('Ailleurs')}</w:moveFrom>`,
        paragraph(
          run('Rien de gras', `<w:rPrChange ${author}><w:rPr><w:b/></w:rPr></w:rPrChange>`),
        ),
        `<w:tbl><w:tr><w:trPr><w:del ${author}/></w:trPr><w:tc>${paragraph(run('Rayé'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('Gardé'))}</w:tc></w:tr></w:tbl>`,
      ].join(''),
    ),
  )
  expect(read.text).toBe('Créer un fonds\n\nOuvrir une école\n\nRien de gras\n\nGardé')
  expect(read.tookChanges).toBe(true)
})

test('text boxes are read once, behind the paragraph they are anchored in', () => {
  const box = `<w:txbxContent>${paragraph(run('Encadré'), '<w:outlineLvl w:val="1"/>')}</w:txbxContent>`
  const drawn = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
  const read = readWord(wordFile(paragraph(`${run('Avant ')}${drawn}${run('et après')}`)))
  expect(read.text).toBe('Avant et après\n\n## Encadré')
})

test('lists show the numbers and words that Word shows, level by level', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'bullet', '·')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Axe %1 :')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
  const styles =
    '<w:styles><w:style w:styleId="Axe"><w:name w:val="Axe"/><w:basedOn w:val="H"/></w:style><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="TM"><w:name w:val="toc 1"/></w:style></w:styles>'
  const item = (text: string, list: number, depth: number): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
  const body = [
    paragraph(run('Table des axes'), '<w:pStyle w:val="TM"/>'),
    paragraph(run('Eau'), '<w:pStyle w:val="Axe"/><w:numPr><w:numId w:val="2"/></w:numPr>'),
    item('un', 1, 0),
    item('dedans', 1, 1),
    item('encore', 1, 1),
    item('point', 1, 2),
    item('deux', 1, 0),
    item('sept', 3, 0),
    item('rien', 0, 0),
  ]
  const read = readWord(
    wordFile(body.join(''), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
  )
  expect(read.text).toBe(
    'Table des axes\n\n## Axe 1 : Eau\n\n1. un\n  1.1. dedans\n  1.2. encore\n    - point\n2. deux\n7. sept\n\nrien',
  )
  expect(read.asides).toEqual([{ start: 0, end: 14, kind: 'text' }])
})
