import { strToU8, zipSync } from 'fflate'

/** Hostile pieces: repeated without end, each has once led a rule into reading what it had read before. */
export const hostileText: readonly string[] = [
  '[',
  '()',
  '« ',
  'a ',
  '1. ',
  '- \n',
  'أوصى المؤتمر بإحداث صندوق، و',
  'calls upon to ',
  '13 و14 نونبر 2025 ',
  '**_',
  '\ud800',
  'a-\n',
  'أوصى به ',
  'دعا إلى ',
  "l'idée de ",
  'and on ',
  'Page 1\n',
  'ACTION: ',
  'ont ',
  '"a":1,',
  'توصيات هي ',
  'كلمة التي حث ',
]
export const hostileMarkup: readonly string[] = [
  '<div>',
  '<li>a',
  '<a></b>',
  '<table><tr><td>',
  '&amp;',
  '<',
  '<nav>a</nav>',
]
export const hostileXml: readonly string[] = [
  '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
  '<w:r/>',
  '<w:tbl></w:tbl>',
  '<w:p/></w:p><w:p>',
]

export const pageOf = (markup: string): string => `<html>${markup}`

export const wordFileOf = (xml: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${xml}</w:body></w:document>`) })

/** The piece over and over, to a length in UTF-16 code units. */
export const repeatedTo = (length: number, piece: string): string =>
  piece.repeat(Math.ceil(length / piece.length))
