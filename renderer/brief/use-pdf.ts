import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useRef, useState } from 'react'
import { readPdf } from './pdf-reader'

/** The pages of a PDF; the last ones stay until the next are ready. */
export function usePdf(bytes: Uint8Array | undefined): readonly PDFPageProxy[] {
  const [pages, setPages] = useState<readonly PDFPageProxy[]>([])
  const shown = useRef<PDFDocumentProxy | undefined>(undefined)
  useEffect(() => {
    if (!bytes) return undefined
    let isLatest = true
    void (async () => {
      const document = await readPdf(bytes)
      const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
      const read = await Promise.all(numbers.map((number) => document.getPage(number)))
      if (!isLatest) return void document.loadingTask.destroy()
      setPages(read)
      // Pages of the previous one may still be on their way to the canvas.
      const previous = shown.current
      shown.current = document
      setTimeout(() => void previous?.loadingTask.destroy(), 5_000)
    })()
    return () => {
      isLatest = false
    }
  }, [bytes])
  return pages
}
