import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

let worker: PDFWorker | undefined

/** pdf.js, which the window's start does not wait for. */
export const loadReader = () => import('pdfjs-dist/legacy/build/pdf.mjs')

/** Opens a PDF with pdf.js; its worker is started once and kept. */
export async function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, PDFWorker: Worked } = await loadReader()
  worker ??= Worked.create({ port: new Worker(workerUrl, { type: 'module' }) })
  return getDocument({
    // pdf.js hands the bytes over to its worker, so it gets its own.
    data: bytes.slice(),
    worker,
    // The page's policy refuses WebAssembly; our PDFs need none of the formats it is for.
    useWasm: false,
    useSystemFonts: false,
    // Every preview brings fonts of its own. Drawing their outlines is quicker than installing them.
    disableFontFace: true,
  }).promise
}
