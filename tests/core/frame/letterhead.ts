import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const documentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The plainest letterhead there is: these lines, and the brief below them. */
export function letterheadWith(lines: readonly string[]): Uint8Array {
  const paragraphs = [...lines, '{{body}}'].map(
    (words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`,
  )
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${documentType}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"/>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  )
}
