import { createRequire } from 'node:module'
import type { PdfMakeDocument, PdfMakeRenderer } from './pdfmake-types'

// pdfmake has neither types nor an `exports` map; required, its classes come the same way in Node, in a
// bundle and in a test, where an import would be unwrapped in some and not in others.
const load = createRequire(import.meta.url)

/** pdfmake's own class of documents, which extends pdfkit's. */
export const PDFDocument = classIn<typeof PdfMakeDocument>('pdfmake/js/PDFDocument.js')
export const Renderer = classIn<typeof PdfMakeRenderer>('pdfmake/js/Renderer.js')

// `require` knows no types: pdfmake-types.ts says what is there, and a test holds it to that.
function classIn<T>(module: string): T {
  return (load(module) as { readonly default: T }).default
}
