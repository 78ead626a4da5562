import { createUpdateSender } from '../../core/model/conference-update'
import { fail, type Outcome } from '../../core/outcome'
import type { DrawnPreview } from '../ipc/desktop-api'
import type { BriefOrder } from '../ipc/orders'
import { startWorkerProcess, type WorkerProcess } from './worker-process'

/** A running drawing that a newer request waits for longer than this is given up. */
const patienceMs = 5_000
/** While pages were renewed within this time, a running drawing gives way to a newer request. */
const freshMs = 500
/** Nothing takes this long, however large: the process hangs. */
const limitMs = 60_000

interface Drawing {
  readonly id: number
  readonly order: BriefOrder
  readonly finish: (preview: Outcome<DrawnPreview>) => void
}

export interface PreviewProcess {
  draw(order: BriefOrder): Promise<Outcome<DrawnPreview>>
  stop(): void
}

/**
 * Draws previews one at a time in a process that is kept warm. Of the requests that come meanwhile
 * only the latest is kept; the others end as `cancelled`. A running drawing gives way to a newer request,
 * but not for ever: somebody who types on and on still sees the pages follow.
 */
export function createPreviewProcess(): PreviewProcess {
  const sender = createUpdateSender()
  let worker: WorkerProcess | undefined
  let running: Drawing | undefined
  let waiting: Drawing | undefined
  let timer: NodeJS.Timeout | undefined
  let nextId = 1
  let drawnAt = 0

  function begin(drawing: Drawing): void {
    running = drawing
    worker ??= startWorker()
    const { conference, ...brief } = drawing.order
    const order = { ...brief, update: sender.next(conference) }
    worker.ask({ kind: 'preview', id: drawing.id, order })
    limit(limitMs)
  }

  function limit(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => giveUp(fail('internal', undefined, 'timeout')), ms)
  }

  function finish(preview: Outcome<DrawnPreview>): void {
    clearTimeout(timer)
    running?.finish(preview)
    running = undefined
    const next = waiting
    waiting = undefined
    if (next) begin(next)
  }

  function giveUp(preview: Outcome<DrawnPreview>): void {
    worker?.kill()
    worker = undefined
    finish(preview)
  }

  function startWorker(): WorkerProcess {
    sender.startAfresh()
    const started: WorkerProcess = startWorkerProcess(
      (answer) => {
        if (answer.kind !== 'drawn' || answer.id !== running?.id) return
        if (answer.preview.ok) drawnAt = performance.now()
        finish(answer.preview)
      },
      () => {
        // Already replaced when we killed it ourselves.
        if (worker !== started) return
        worker = undefined
        if (running) finish(fail('internal'))
      },
    )
    return started
  }

  return {
    draw: (order) =>
      new Promise((resolve) => {
        const drawing = { id: nextId++, order, finish: resolve }
        if (!running) return begin(drawing)
        if (!waiting) limit(patienceMs)
        if (performance.now() - drawnAt < freshMs) worker?.ask({ kind: 'give-way', id: running.id })
        waiting?.finish(fail('cancelled'))
        waiting = drawing
      }),
    stop() {
      waiting?.finish(fail('cancelled'))
      waiting = undefined
      giveUp(fail('cancelled'))
    },
  }
}
