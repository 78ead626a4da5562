import {
  getDocument,
  PDFWorker,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import type { DrawingAnswer, DrawingRequest } from './drawing-messages'

/** pdf.js reads files in a thread of its own; it is started once and kept. */
const reader = PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) })

/** Canvases that need no page. */
class CanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height))
    return { canvas, context: canvas.getContext('2d') }
  }
  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false })
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = Math.max(1, width)
    canvas.height = Math.max(1, height)
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    canvas.width = 0
    canvas.height = 0
  }
}

/** Filters are made of elements of a page; our PDFs have none. */
class NoFilters {
  addFilter = (): string => 'none'
  addHCMFilter = (): string => 'none'
  addAlphaFilter = (): string => 'none'
  addLuminosityFilter = (): string => 'none'
  addKnockoutFilter = (): string => 'none'
  addHighlightHCMFilter = (): string => 'none'
  destroy = (): void => undefined
}

const files = new Map<number, Promise<PDFDocumentProxy>>()
const drawings = new Map<number, RenderTask>()

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes,
    worker: reader,
    CanvasFactory,
    FilterFactory: NoFilters,
    // The page's policy refuses WebAssembly; our PDFs need none of the formats it is for.
    useWasm: false,
    useSystemFonts: false,
    // Every preview brings fonts of its own. Drawing their outlines is quicker than installing them.
    disableFontFace: true,
  }).promise
}

async function pageOf(file: number, page: number) {
  const document = await files.get(file)
  if (!document) throw new Error('The file is closed')
  return document.getPage(page)
}

async function draw(id: number, file: number, number: number, scale: number): Promise<ImageBitmap> {
  const page = await pageOf(file, number)
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const canvasContext = canvas.getContext('2d', { alpha: false })
  // pdf.js has types for the canvases of a page only; those without a page draw the same.
  const context = canvasContext as unknown as CanvasRenderingContext2D
  const drawing = page.render({ canvas: null, canvasContext: context, viewport })
  drawings.set(id, drawing)
  try {
    await drawing.promise
  } finally {
    drawings.delete(id)
  }
  return canvas.transferToImageBitmap()
}

async function answer(request: Exclude<DrawingRequest, { kind: 'stop' | 'close' }>) {
  const { kind, id, file } = request
  switch (kind) {
    case 'open': {
      const opened = open(request.bytes)
      files.set(file, opened)
      return (await opened).numPages
    }
    case 'measure': {
      const { width, height } = (await pageOf(file, request.page)).getViewport({ scale: 1 })
      return { width, height }
    }
    case 'draw':
      return draw(id, file, request.page, request.scale)
    case 'words': {
      const page = await pageOf(file, request.page)
      return { words: await page.getTextContent(), view: page.view, rotation: page.rotate }
    }
  }
}

/** Draws the pages of PDFs apart from the window: typing never waits for a picture. */
self.addEventListener('message', ({ data }: MessageEvent<DrawingRequest>) => {
  if (data.kind === 'stop') return drawings.get(data.id)?.cancel()
  if (data.kind === 'close') {
    void files.get(data.file)?.then((document) => document.loadingTask.destroy())
    files.delete(data.file)
    return
  }
  const { id } = data
  const send = (message: DrawingAnswer, transfer: Transferable[] = []): void =>
    self.postMessage(message, { transfer })
  answer(data).then(
    (value) => send({ id, ok: true, value }, value instanceof ImageBitmap ? [value] : []),
    (error: unknown) => send({ id, ok: false, reason: String(error) }),
  )
})
