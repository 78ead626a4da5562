import { execFileSync } from 'node:child_process'

const read = (pdf: Uint8Array, options: readonly string[]): string =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', ...options, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })

/** The text of a PDF as poppler reads it. */
export const textOfPdf = (pdf: Uint8Array): string => read(pdf, [])

/** Every word with its page and its place in whole points from the top left, as poppler reads them. */
export function placedWords(pdf: Uint8Array): string {
  let page = 0
  return read(pdf, ['-bbox'])
    .split('\n')
    .flatMap((line) => {
      if (line.includes('<page ')) page += 1
      const word = /<word xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*)<\/word>/.exec(line)
      return word
        ? [`${page} ${Math.round(Number(word[1]))} ${Math.round(Number(word[2]))} ${word[3]}`]
        : []
    })
    .join('\n')
}
