import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { noteDrawing, waitForRest, waitForTurn, type Turn } from './drawing-turns'
import { loadReader } from './pdf-reader'
import type { ReadPages } from './read-pages'

/** A page of the newest file; older files are closed, so every step asks again. */
export interface LatestPage {
  readonly file: { readonly current: ReadPages | undefined }
  readonly number: number
}

/**
 * Draws a page beside the old drawing and swaps them when it is whole; the words that can be selected
 * follow when the hand rests. Returns what stops it.
 */
export function drawPage(
  latest: LatestPage,
  scale: number,
  sheet: HTMLElement,
  turn: Turn,
): () => void {
  const stopping = new AbortController()
  const drawing = draw(latest, scale, sheet, turn, stopping.signal)
  drawing.catch((error: unknown) => {
    // Stopping a drawing rejects it; anything else is a fault.
    if (!stopping.signal.aborted) throw error
  })
  return () => stopping.abort()
}

async function draw(
  latest: LatestPage,
  scale: number,
  sheet: HTMLElement,
  turn: Turn,
  stopped: AbortSignal,
): Promise<void> {
  const isEmpty = sheet.childElementCount === 0
  await (turn === 'around' && !isEmpty ? waitForRest() : waitForTurn(turn))
  if (stopped.aborted) return
  const picture = ofNewest(latest, stopped, (page) => drawPicture(page, scale, stopped))
  noteDrawing(turn, picture)
  const canvas = await picture
  if (stopped.aborted) return
  const old = sheet.querySelector('canvas')
  if (old) old.replaceWith(canvas)
  else sheet.prepend(canvas)

  await (isEmpty ? waitForTurn('around') : waitForRest())
  if (stopped.aborted) return
  const words = await ofNewest(latest, stopped, (page) => layWords(page, scale, stopped))
  if (stopped.aborted) return
  sheet.style.setProperty('--total-scale-factor', `${scale}`)
  sheet.querySelector('.sheet-text')?.remove()
  sheet.append(words)
}

/** A file that is closed on the way stops the work; the page of the newest looks the same. */
async function ofNewest<T>(
  latest: LatestPage,
  stopped: AbortSignal,
  work: (page: PDFPageProxy) => Promise<T>,
): Promise<T> {
  const file = latest.file.current
  if (!file) throw new Error('No file is open')
  try {
    return await work(await file.open(latest.number))
  } catch (error) {
    if (stopped.aborted || latest.file.current === file) throw error
    return ofNewest(latest, stopped, work)
  }
}

async function drawPicture(
  page: PDFPageProxy,
  scale: number,
  stopped: AbortSignal,
): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  canvas.setAttribute('aria-hidden', 'true')
  const drawing = page.render({ canvas, viewport })
  stopped.addEventListener('abort', () => drawing.cancel())
  await drawing.promise
  return canvas
}

/** pdf.js lays the words over the picture, unseen, so that they can be selected and found. */
async function layWords(
  page: PDFPageProxy,
  scale: number,
  stopped: AbortSignal,
): Promise<HTMLElement> {
  const container = document.createElement('div')
  container.className = 'sheet-text'
  const { TextLayer } = await loadReader()
  const words = new TextLayer({
    textContentSource: page.streamTextContent(),
    container,
    viewport: page.getViewport({ scale }),
  })
  stopped.addEventListener('abort', () => words.cancel())
  await words.render()
  return container
}
