import type { PageLayout } from '../../../layout/page-layout'
import { escapeXml } from '../../../text/escape-xml'
import { tagOf } from '../../../text/language'
import { printableText } from '../text/printable-text'

/** What the file says about itself. Both dates are the day of issue, so that the same brief gives the same bytes. */
export function metadataOf(layout: PageLayout): Record<string, unknown> {
  const issued = new Date(`${layout.issuedOn.slice(0, 10)}T00:00:00Z`)
  return {
    ...wordsOf(layout),
    Producer: producer,
    Creator: producer,
    CreationDate: issued,
    ModDate: issued,
  }
}

const producer = 'Tawsiya'

/**
 * The part of PDF/A a file keeps, always at level A: 1 is what every archive takes, 2 knows transparent
 * pictures, 3 attached files.
 */
export type ArchivalPart = 1 | 2 | 3

/** The same once more as XMP, with the standards that the file keeps. */
export function xmpOf(layout: PageLayout, part: ArchivalPart): string {
  const { Title, Author, Subject } = wordsOf(layout)
  const issued = `${layout.issuedOn.slice(0, 10)}T00:00:00Z`
  const language = tagOf(layout.languages[0] ?? 'fr')
  const alternatives = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${inXml(text)}</rdf:li></rdf:Alt>`
  const dublinCore = [
    ...(Title ? [`<dc:title>${alternatives(Title)}</dc:title>`] : []),
    ...(Author
      ? [`<dc:creator><rdf:Seq><rdf:li>${inXml(Author)}</rdf:li></rdf:Seq></dc:creator>`]
      : []),
    ...(Subject ? [`<dc:description>${alternatives(Subject)}</dc:description>`] : []),
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
  ]
  return [
    description('dc="http://purl.org/dc/elements/1.1/"', dublinCore.join('')),
    description(
      'xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${issued}</xmp:CreateDate><xmp:ModifyDate>${issued}</xmp:ModifyDate>` +
        `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    ),
    description('pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${producer}</pdf:Producer>`),
    description(
      'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
      `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`,
    ),
    description('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    pdfUaSchema,
  ].join('\n')
}

const description = (namespace: string, content: string): string =>
  `<rdf:Description rdf:about="" xmlns:${namespace}>${content}</rdf:Description>`

/** PDF/A wants every property described that it does not know itself, and PDF/UA's mark is one. */
const pdfUaSchema = description(
  'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
    '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
    '<pdfaProperty:name>part</pdfaProperty:name>' +
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
    '<pdfaProperty:category>internal</pdfaProperty:category>' +
    '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>' +
    '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
)

type Words = Readonly<Partial<Record<'Title' | 'Author' | 'Subject', string>>>

function wordsOf(layout: PageLayout): Words {
  const words = { Title: layout.title, Author: layout.author, Subject: layout.subject }
  return Object.fromEntries(
    Object.entries(words)
      .map(([key, text]) => [key, inOneLine(text)] as const)
      .filter(([, text]) => text !== ''),
  )
}

const inOneLine = (text: string): string =>
  printableText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()

const inXml = (text: string): string => escapeXml(text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'))
