import { noteDrawing, waitForRest, waitForTurn, type Turn } from './drawing-turns'
import { layWords } from './lay-words'
import type { PdfFile } from './pdf-reader'
import type { ReadPages } from './read-pages'
import { canvasOf } from './show-bitmap'

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
  const fineness = scale * window.devicePixelRatio
  const picture = ofNewest(latest, stopped, (pdf, number) => pdf.draw(number, fineness, stopped))
  noteDrawing(turn, picture)
  const drawn = await picture
  if (stopped.aborted) return drawn.close()
  const canvas = canvasOf(drawn)
  const old = sheet.querySelector('canvas')
  if (old) old.replaceWith(canvas)
  else sheet.prepend(canvas)

  await (isEmpty ? waitForTurn('around') : waitForRest())
  if (stopped.aborted) return
  const found = await ofNewest(latest, stopped, (pdf, number) => pdf.wordsOf(number))
  if (stopped.aborted) return
  const words = await layWords(found, scale, stopped)
  if (stopped.aborted) return
  sheet.style.setProperty('--total-scale-factor', `${scale}`)
  sheet.querySelector('.sheet-text')?.remove()
  sheet.append(words)
}

/** A file that is closed on the way refuses; the page of the newest looks the same. */
async function ofNewest<T>(
  { file, number }: LatestPage,
  stopped: AbortSignal,
  work: (pdf: PdfFile, number: number) => Promise<T>,
): Promise<T> {
  const pages = file.current
  if (!pages) throw new Error('No file is open')
  try {
    return await work(pages.pdf, number)
  } catch (error) {
    if (stopped.aborted || file.current === pages) throw error
    return ofNewest({ file, number }, stopped, work)
  }
}
