import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

let worker: PDFWorker | undefined

/** Opens a PDF with pdf.js; its worker is started once and kept. */
export function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  worker ??= PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) })
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
