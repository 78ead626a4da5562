import { readFile, writeFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Changes the text of a Word document, as somebody would in Word. */
export async function editWord(file: string, edit: (xml: string) => string): Promise<void> {
  const parts = unzipSync(await readFile(file))
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const edited = edit(document)
  if (edited === document) throw new Error('Nothing was edited')
  await writeFile(file, zipSync({ ...parts, 'word/document.xml': strToU8(edited) }))
}

/** Types at the end of the paragraph that begins with the first words of a text. */
export const withNewEnd = (xml: string, text: string, words: string): string =>
  atEndOf(xml, text, `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`)

/** The same with changes tracked. */
export const withTrackedEnd = (xml: string, text: string, words: string, author: string): string =>
  atEndOf(
    xml,
    text,
    `<w:ins w:id="9001" w:author="${author}" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:ins>`,
  )

function atEndOf(xml: string, text: string, run: string): string {
  const opening = text.split(' ').slice(0, 2).join(' ')
  const end = xml.indexOf('</w:p>', xml.indexOf(opening))
  return `${xml.slice(0, end)}${run}${xml.slice(end)}`
}
