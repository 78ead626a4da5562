import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnPage, DrawnPreview } from '../../electron/ipc/desktop-api'
import { readPdf } from './pdf-reader'

/** The pages of a preview, until they are closed. */
export interface ReadPages {
  /** A page on which nothing has changed since the file before is the very same object. */
  readonly pages: readonly DrawnPage[]
  /** Counted from 1. Only what is to be drawn is opened: a brief may have hundreds of pages. */
  readonly open: (number: number) => Promise<PDFPageProxy>
  readonly close: () => void
}

/** Pages may still be on their way to the canvas when newer ones are shown. */
const graceMs = 5_000
let unknownLooks = 0

export async function readPages(
  { pdf, pages }: DrawnPreview,
  before: readonly DrawnPage[] = [],
): Promise<ReadPages> {
  const document = await readPdf(pdf)
  const found = pages.length > 0 ? pages : await lookAtPages(document)
  return {
    pages: found.map((page, index) => samePage(before[index], page)),
    open: (number) => document.getPage(number),
    close: () => setTimeout(() => void document.loadingTask.destroy(), graceMs),
  }
}

const samePage = (known: DrawnPage | undefined, page: DrawnPage): DrawnPage =>
  known?.key === page.key && known.places === page.places ? known : page

/** Of a file whose pages nobody has described: no two count as alike. */
function lookAtPages(document: PDFDocumentProxy): Promise<readonly DrawnPage[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
      return { key: `${++unknownLooks}`, widthPt: width, heightPt: height, places: '[]' }
    }),
  )
}
