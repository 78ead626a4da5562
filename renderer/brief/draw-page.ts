import { TextLayer, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Draws a page beside the old drawing and swaps them when it is whole. Returns what stops it. */
export function drawPage(page: PDFPageProxy, scale: number, sheet: HTMLElement): () => void {
  let isStopped = false
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  canvas.setAttribute('aria-hidden', 'true')
  const drawing = page.render({ canvas, viewport })

  const text = document.createElement('div')
  text.className = 'sheet-text'
  const textLayer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: text,
    viewport: page.getViewport({ scale }),
  })

  void (async () => {
    try {
      await Promise.all([drawing.promise, textLayer.render()])
      if (isStopped) return
      sheet.style.setProperty('--total-scale-factor', `${scale}`)
      sheet.replaceChildren(canvas, text)
    } catch (error) {
      // Stopping a drawing rejects it; anything else is a fault.
      if (!isStopped) throw error
    }
  })()
  return () => {
    isStopped = true
    drawing.cancel()
    textLayer.cancel()
  }
}
