import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'
import { openPdf } from '../core/writers/pdf/read-pdf'

/** The text of a PDF as pdf.js, which browsers have, extracts it. */
export async function textByPdfJs(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes)
  let found = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    for (const item of items) {
      if ('str' in item) found += item.hasEOL ? `${item.str}\n` : item.str
    }
  }
  return found
}

/** The same by poppler, which Linux's viewers have. */
export const textByPoppler = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })

/** The same by PDFium, which Chromium has. */
export async function textByPdfium(bytes: Uint8Array): Promise<string> {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const module = await init({ wasmBinary: new Uint8Array(readFileSync(wasm)).buffer })
  module.PDFiumExt_Init()
  const { malloc } = module.pdfium.wasmExports
  // Emscripten's view of the memory, which the package's types leave out.
  const heap = (): Uint8Array => Reflect.get(module.pdfium, 'HEAPU8') as Uint8Array
  const file = malloc(bytes.length)
  heap().set(bytes, file)
  const document = module.FPDF_LoadMemDocument(file, bytes.length, '')
  let found = ''
  for (let index = 0; index < module.FPDF_GetPageCount(document); index++) {
    const text = module.FPDFText_LoadPage(module.FPDF_LoadPage(document, index))
    const count = module.FPDFText_CountChars(text)
    const units = malloc((count + 1) * 2)
    module.FPDFText_GetText(text, 0, count, units)
    found += `${Buffer.from(heap().buffer, units, count * 2).toString('utf16le')}\n`
  }
  return found
}

/** Without the controls that readers set around words. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')

/** Arabic words without punctuation. */
export const arabicWords = (text: string): readonly string[] =>
  withoutControls(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /[\u0620-\u064A]/.test(word))
