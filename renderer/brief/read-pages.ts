import type { DrawnPage, DrawnPreview } from '../../electron/ipc/desktop-api'
import { readPdf, type PdfFile } from './pdf-reader'

/** The pages of a preview, until they are closed. */
export interface ReadPages {
  /** A page on which nothing has changed since the file before is the very same object. */
  readonly pages: readonly DrawnPage[]
  readonly pdf: PdfFile
  readonly close: () => void
}

/** Pages may still be on their way to the canvas when newer ones are shown. */
const graceMs = 5_000
let unknownLooks = 0

export async function readPages(
  drawn: DrawnPreview,
  before: readonly DrawnPage[] = [],
): Promise<ReadPages> {
  const pdf = readPdf(drawn.pdf)
  const pages = drawn.pages.length > 0 ? drawn.pages : await lookAtPages(pdf)
  return {
    pages: pages.map((page, index) => samePage(before[index], page)),
    pdf,
    close: () => setTimeout(() => pdf.close(), graceMs),
  }
}

const samePage = (known: DrawnPage | undefined, page: DrawnPage): DrawnPage =>
  known?.key === page.key && known.places === page.places ? known : page

/** Of a file whose pages nobody has described: no two count as alike. */
async function lookAtPages(pdf: PdfFile): Promise<readonly DrawnPage[]> {
  return Promise.all(
    Array.from({ length: await pdf.countPages() }, async (_, index) => {
      const { width, height } = await pdf.measure(index + 1)
      return { key: `${++unknownLooks}`, widthPt: width, heightPt: height, places: '[]' }
    }),
  )
}
