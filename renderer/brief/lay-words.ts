import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageWords } from './pdf-reader'

/** Lays the words of a page over its picture, unseen, so that they can be selected and found. */
export async function layWords(
  { words, view, rotation }: PageWords,
  scale: number,
  stopped: AbortSignal,
): Promise<HTMLElement> {
  const container = document.createElement('div')
  container.className = 'sheet-text'
  const [pageX = 0, pageY = 0, right = 0, top = 0] = view
  const rawDims = { pageX, pageY, pageWidth: right - pageX, pageHeight: top - pageY }
  // Loaded when first needed: the window's start does not wait for it.
  const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const layer = new TextLayer({
    textContentSource: words,
    container,
    // All that the layer reads of a viewport; a whole one is made from a page, which is in another thread.
    viewport: { scale, rotation, rawDims } as unknown as PageViewport,
  })
  stopped.addEventListener('abort', () => layer.cancel())
  await layer.render()
  return container
}
