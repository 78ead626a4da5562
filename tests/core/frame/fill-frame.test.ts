import { Document, Footer, Header, ImageRun, Packer, Paragraph, type ISectionOptions } from 'docx'
import { expect, test } from 'vitest'
import { produceBrief } from '../../../core/produce-brief'
import { dotPicture } from '../../../core/writers/docx/module-picture'
import { readAssets } from '../../../disk/read-assets'
import { policyBrief, readSample, serifTheme, sideBySide } from '../../sample-jobs'
import { readParagraphs, readParts } from '../writers/docx/read-docx'

const conference = readSample('examples/oujda-2025.tawsiya')

async function framed(children: ISectionOptions['children']) {
  const letterhead = new Document({
    styles: {
      default: { document: { run: { font: 'Carlito' } } },
      paragraphStyles: [{ id: 'Titre2', name: 'heading 2', run: { color: '7A1F1F' } }],
    },
    numbering: { config: [] },
    sections: [
      {
        properties: { page: { margin: { left: 2000, right: 1500 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph('{{organiser.fr}}'),
              new Paragraph({
                children: [
                  new ImageRun({
                    type: 'png',
                    data: dotPicture('#7A1F1F'),
                    transformation: { width: 20, height: 20 },
                  }),
                ],
              }),
            ],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph('{{website}}')] }) },
        children,
      },
    ],
  })
  const frame = new Uint8Array(await Packer.toBuffer(letterhead))
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const job = { conference, template: policyBrief, theme: serifTheme, options: sideBySide, frame }
  return produceBrief({ ...job, format: 'docx' }, assets.value)
}

async function framedParts(children: ISectionOptions['children']) {
  const written = await framed(children)
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  return readParts(written.value)
}

test('the brief stands between what the letterhead says, with its heads, feet and pictures', async () => {
  const parts = await framedParts([
    new Paragraph('Objet : {{conference.fr}}'),
    new Paragraph('{{body}}'),
    new Paragraph('Le Président'),
  ])
  const words = readParagraphs(parts['word/document.xml'] ?? '').map(({ text }) => text)
  expect(words[0]).toContain('Congrès international de l’économie sociale')
  expect(words.filter((each) => each !== '').at(-1)).toBe('Le Président')
  expect(words.join('')).toContain('Messages clés')
  const heads = Object.entries(parts).filter(([path]) => /word\/header\d/.test(path))
  expect(heads.map(([, xml]) => xml.includes('Université Mohammed Premier'))).toEqual([true])
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(2)
})

test('its styles, faces and page win', async () => {
  const parts = await framedParts([new Paragraph('{{body}}')])
  const styles = parts['word/styles.xml'] ?? ''
  expect(styles).toMatch(
    /w:styleId="section-fr">(?:(?!<\/w:style>).)*<w:basedOn w:val="Titre2"\/>/s,
  )
  expect(styles).not.toContain('Source Serif 4')
  const document = parts['word/document.xml'] ?? ''
  expect(document.match(/<w:pgMar [^>]*w:left="2000"/g)).toHaveLength(1)
  const widths = [...document.matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => Number(width))
  for (const width of widths) expect(Math.abs(width - (11_906 - 3500))).toBeLessThan(5)
  expect(widths.length).toBeGreaterThan(3)
})

test('a misspelt name is refused with its paragraph and what was probably meant', async () => {
  expect(
    await framed([new Paragraph('Le {{datte}} à {{city.fr}}'), new Paragraph('{{body}}')]),
  ).toEqual({
    ok: false,
    problem: {
      code: 'unknown-placeholder',
      path: '« Le {{datte}} à {{city.fr}} »',
      detail: '{{datte}} → {{date}}',
    },
  })
})

test('a letterhead that leaves the text no place is refused', async () => {
  expect(await framed([new Paragraph('Objet : {{title}}')])).toMatchObject({
    ok: false,
    problem: { code: 'no-body-placeholder' },
  })
})
