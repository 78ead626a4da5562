import { AlignmentType, Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a letterhead as a secretariat would type it, to be filled with `tawsiya export --frame`. */
const folder = process.argv[2] ?? 'briefs'

const centred = (words: string, bold = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: words, bold, size: 22, color: '7A1F1F' })],
  })

const arabic = (words: string, bold = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    bidirectional: true,
    children: [
      new TextRun({
        text: words,
        bold,
        boldComplexScript: bold,
        size: 24,
        sizeComplexScript: 24,
        color: '7A1F1F',
        rightToLeft: true,
        language: { bidirectional: 'ar-MA' },
      }),
    ],
  })

const letterhead = new Document({
  creator: 'Tawsiya',
  title: 'Letterhead',
  styles: {
    default: {
      document: {
        run: {
          font: { ascii: 'Carlito', hAnsi: 'Carlito', cs: 'Amiri' },
          size: 24,
          sizeComplexScript: 24,
        },
      },
      heading1: { run: { color: '7A1F1F', bold: true, size: 32, sizeComplexScript: 32 } },
      heading2: { run: { color: '7A1F1F', bold: true, size: 28, sizeComplexScript: 28 } },
      heading3: { run: { color: '7A1F1F', bold: true, size: 24, sizeComplexScript: 24 } },
    },
  },
  sections: [
    {
      properties: { page: { margin: { top: 1700, bottom: 1400, left: 1400, right: 1400 } } },
      headers: {
        default: new Header({
          children: [
            arabic('المملكة المغربية', true),
            centred('Royaume du Maroc', true),
            centred('{{organiser.fr}}'),
          ],
        }),
      },
      footers: { default: new Footer({ children: [centred('{{website}} · {{email}}')] }) },
      children: [
        new Paragraph({
          children: [
            new TextRun('N° {{number}}'),
            // Word cuts a name that was corrected while it was typed.
            new TextRun({ text: '  {{ci', bold: true }),
            new TextRun('ty.fr}}, le {{da'),
            new TextRun('te.fr}}'),
          ],
        }),
        new Paragraph({ children: [new TextRun('Objet : {{subject.fr}} — {{conference.fr}}')] }),
        arabic('الموضوع: {{subject.ar}} {{addressee.ar}}'),
        new Paragraph('{{body}}'),
        new Paragraph({ alignment: AlignmentType.END, children: [new TextRun('Le Président')] }),
      ],
    },
  ],
})

await mkdir(folder, { recursive: true })
const place = path.join(folder, 'letterhead.docx')
await writeFile(place, await Packer.toBuffer(letterhead))
process.stdout.write(`${place}\n`)
