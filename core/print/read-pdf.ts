import { EncryptedPDFError, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { fail, succeed, type Outcome } from '../outcome'
import type { PdfFile } from './imposition-order'
import type { Binding } from './page-order'

/** A booklet of more cannot be folded, let alone bound. */
const mostPages = 2000

/** A PDF file taken apart. */
export interface SourcePdf {
  readonly pages: readonly PDFPage[]
  /** The side its own pages are to be held at: the right where it says that it is read from the right. */
  readonly binding: Binding
  readonly title: string | undefined
}

/** Reads a PDF file; what is broken or locked is refused in words. */
export async function readPdf({ name, bytes }: PdfFile): Promise<Outcome<SourcePdf>> {
  // The library mends a file that breaks off as well as it can: pages would be missing without a word.
  if (!endsWhole(bytes)) return fail('not-a-pdf', name)
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPages()
    if (pages.length === 0) return fail('not-a-pdf', name)
    if (pages.length > mostPages) return fail('not-a-pdf', name, `> ${mostPages} pages`)
    return succeed({ pages, binding: bindingOf(document), title: document.getTitle() })
  } catch (error) {
    // The library throws for whatever it cannot read.
    return error instanceof EncryptedPDFError ? fail('locked-pdf', name) : fail('not-a-pdf', name)
  }
}

/** Whether the mark of a PDF's end stands near the end; some programs put a little behind it. */
function endsWhole(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(-2048))
  return end.includes('%%EOF')
}

function bindingOf({ catalog }: PDFDocument): Binding {
  const direction = catalog.getViewerPreferences()?.getReadingDirection()
  if (direction !== undefined) return String(direction) === 'R2L' ? 'right' : 'left'
  const language = catalog.get(PDFName.of('Lang'))
  return language !== undefined && /^\(ar/i.test(String(language)) ? 'right' : 'left'
}
