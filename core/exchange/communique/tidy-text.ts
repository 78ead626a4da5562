/** A quote as a record holds it: line breaks of the page, word breaks and kashida are gone, the words stay. */
export const tidyText = (quote: string): string =>
  quote
    .replace(/(\p{Ll})[-\u00AD\u2010][ \t\r]{0,3}\n[ \t]{0,12}(?=\p{Ll})/gu, '$1')
    .replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]+/g, (forms) => forms.normalize('NFKC'))
    .replace(/[\u0640\u00AD\uFEFF\u200B\uFFFE]|[\u0000-\u0008\u000E-\u001F]/g, '')
    .replace(/\s*[\r\n]+\s*|[ \t]{2,}/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
