import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useRef, useState } from 'react'
import type { Place } from '../../core/layout/place'
import type { DrawnPreview } from '../../electron/ipc/desktop-api'
import { readPdf } from './pdf-reader'

/** The pages that are shown, and what stands where on them. */
export interface ShownPages {
  readonly pages: readonly PDFPageProxy[]
  readonly places: readonly Place[]
}

/** The pages of a preview; the last ones stay until the next are ready. */
export function usePdf(drawn: DrawnPreview | undefined): ShownPages {
  const [shownPages, setShownPages] = useState<ShownPages>({ pages: [], places: [] })
  const shown = useRef<PDFDocumentProxy | undefined>(undefined)
  useEffect(() => {
    if (!drawn) return undefined
    let isLatest = true
    void (async () => {
      const document = await readPdf(drawn.pdf)
      const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
      const read = await Promise.all(numbers.map((number) => document.getPage(number)))
      if (!isLatest) return void document.loadingTask.destroy()
      setShownPages({ pages: read, places: drawn.places })
      // Pages of the previous one may still be on their way to the canvas.
      const previous = shown.current
      shown.current = document
      setTimeout(() => void previous?.loadingTask.destroy(), 5_000)
    })()
    return () => {
      isLatest = false
    }
  }, [drawn])
  return shownPages
}
