import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import type { DrawingAnswer, DrawingRequest } from './drawing-messages'

/** A PDF that is open. Pages are counted from 1; a file that is closed refuses every question. */
export interface PdfFile {
  readonly countPages: () => Promise<number>
  /** In points. */
  readonly measure: (page: number) => Promise<{ readonly width: number; readonly height: number }>
  /** At so many pixels a point. */
  readonly draw: (page: number, scale: number, stopped?: AbortSignal) => Promise<ImageBitmap>
  readonly wordsOf: (page: number) => Promise<PageWords>
  readonly close: () => void
}

export interface PageWords {
  readonly words: TextContent
  /** The page's corners, in points. */
  readonly view: readonly number[]
  readonly rotation: number
}

let thread: Worker | undefined
let lastNumber = 0
const waiting = new Map<number, Asker>()

interface Asker {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Opens a PDF with pdf.js, in a thread that is started once and kept. The bytes are handed over. What is asked of the
 * file need not wait until it is open: the thread does.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = ++lastNumber
  const pageCount = ask<number>({ kind: 'open', file, bytes }, [bytes.buffer])
  return {
    countPages: () => pageCount,
    measure: (page) => ask({ kind: 'measure', file, page }),
    draw: (page, scale, stopped) => ask({ kind: 'draw', file, page, scale }, [], stopped),
    wordsOf: (page) => ask({ kind: 'words', file, page }),
    close: () => thread?.postMessage({ kind: 'close', file } satisfies DrawingRequest),
  }
}

type Question<R = DrawingRequest> = R extends { id: number; file: number } ? Omit<R, 'id'> : never

async function ask<T>(
  question: Question,
  transfer: Transferable[] = [],
  stopped?: AbortSignal,
): Promise<T> {
  thread ??= startThread()
  const id = ++lastNumber
  const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
  thread.postMessage({ ...question, id }, transfer)
  const stop = (): void => thread?.postMessage({ kind: 'stop', id } satisfies DrawingRequest)
  stopped?.addEventListener('abort', stop)
  try {
    // Our own thread answers each kind of question with its own kind of answer.
    return (await answer) as T
  } finally {
    stopped?.removeEventListener('abort', stop)
  }
}

function startThread(): Worker {
  const started = new Worker(new URL('drawing-thread.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<DrawingAnswer>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) asker?.resolve(data.value)
    else asker?.reject(new Error(data.reason))
  })
  return started
}
