import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnPreview } from '../../electron/ipc/desktop-api'
import { readPdf } from './pdf-reader'

/** A page of a PDF that is open. */
export interface ReadPage {
  readonly page: PDFPageProxy
  /** The same for pages that look the same: one that is shown need not be drawn again. */
  readonly look: string
}

/** The pages of a preview, until they are closed. */
export interface ReadPages {
  readonly pages: readonly ReadPage[]
  readonly close: () => void
}

/** Pages may still be on their way to the canvas when newer ones are shown. */
const graceMs = 5_000
let unknownLooks = 0

export async function readPages({ pdf, looks }: DrawnPreview): Promise<ReadPages> {
  const document = await readPdf(pdf)
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  return {
    pages: pages.map((page, index) => ({ page, look: looks[index] ?? `${++unknownLooks}` })),
    close: () => setTimeout(() => void document.loadingTask.destroy(), graceMs),
  }
}
