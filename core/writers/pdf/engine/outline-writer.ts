import type { PdfOutline } from './pdfmake-types'
import type { BriefPdfDocument } from './brief-pdf-document'

/** The outline of a file, filled in the order of its headings. */
export interface OutlineWriter {
  readonly add: (heading: { readonly level: number; readonly title: string }, topPt: number) => void
  readonly end: () => void
}

/** Nests each heading under the last one of a higher rank; a skipped rank opens no empty entry. */
export function writeOutline(document: BriefPdfDocument): OutlineWriter {
  const open: { readonly level: number; readonly item: PdfOutline }[] = []
  return {
    add: ({ level, title }, topPt) => {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const parent = open.at(-1)?.item ?? document.outline
      // pdfkit measures `left` from the right edge.
      const place = { top: topPt, left: document.page.width, zoom: 0, expanded: false }
      open.push({ level, item: parent.addItem(title, place) })
    },
    end: () => countEntries(document.outline),
  }
}

/** Every entry is open: its /Count is the number of all entries below it. pdfkit counts only one rank. */
function countEntries(entry: PdfOutline): number {
  const below = entry.children.reduce((sum, child) => sum + 1 + countEntries(child), 0)
  if (below > 0) entry.dictionary.data['Count'] = below
  return below
}
