import type { PageLayout } from '../../layout/page-layout'
import { tagOf } from '../../text/language'
import { xmlHead } from './roots'
import { safeText } from './safe-text'
import { escapeXml } from '../../text/escape-xml'

/** `docProps/core.xml`: what the document is called and by whom; its dates are the brief's, not the clock's. */
export function coreProperties(layout: PageLayout): string {
  const { title, subject, author, issuedOn, languages } = layout
  const words = (text: string): string => escapeXml(safeText(text))
  const date = (name: 'created' | 'modified'): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${name}>`
  return [
    `${xmlHead}<cp:coreProperties ${namespaces}>`,
    `<dc:title>${words(title)}</dc:title><dc:subject>${words(subject)}</dc:subject>`,
    `<dc:creator>${words(author)}</dc:creator><dc:language>${languages.map(tagOf).join(', ')}</dc:language>`,
    `<cp:lastModifiedBy>${words(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('')
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')
