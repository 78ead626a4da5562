import path from 'node:path'
import type { ExportProgress, ExportReport } from '../ipc/desktop-api'
import type { ExportOrder } from '../ipc/orders'
import { startWorkerProcess, type WorkerProcess } from './worker-process'

/** How long a stopped export may take to finish the file in hand. */
const graceMs = 3_000

/** Where files go, and the path of the letterhead that Word files are put on. */
export interface ExportTarget {
  readonly folder: string
  readonly frame: string | undefined
}

export interface ExportProcess {
  write(
    order: ExportOrder,
    target: ExportTarget,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<ExportReport>
  stop(): void
}

/** Writes one export at a time, in a process of its own, so that the preview stays quick meanwhile. */
export function createExportProcess(): ExportProcess {
  let worker: WorkerProcess | undefined

  return {
    write: (order, { folder, frame }, onProgress) =>
      new Promise((resolve) => {
        worker?.kill()
        const names = new Map<string, ExportProgress['state']>()
        const started = startWorkerProcess(
          (answer) => {
            if (answer.kind === 'progress') {
              names.set(answer.progress.name, answer.progress.state)
              onProgress(answer.progress)
            }
            if (answer.kind === 'exported') {
              resolve(answer.report)
              started.kill()
            }
          },
          // Does nothing when the report has arrived.
          () => resolve(reportOfEndedProcess(names, folder)),
        )
        worker = started
        started.ask({ kind: 'export', id: 1, order, folder, frame })
      }),
    stop() {
      const stopped = worker
      stopped?.ask({ kind: 'stop' })
      setTimeout(() => stopped?.kill(), graceMs)
    },
  }
}

/** Every file is written whole or not at all, so what was in hand is simply not there. */
function reportOfEndedProcess(
  names: ReadonlyMap<string, ExportProgress['state']>,
  folder: string,
): ExportReport {
  const namesIn = (wanted: ExportProgress['state']): readonly string[] =>
    [...names].filter(([, state]) => state === wanted).map(([name]) => name)
  return {
    // Their sums are not known any more: such files are not in the register.
    written: namesIn('written').map((name) => ({
      name,
      path: path.join(folder, name),
      sha256: '',
      remarks: [],
    })),
    failed: namesIn('failed').map((name) => ({ name, problem: { code: 'internal' } })),
    wasStopped: true,
    register: [],
  }
}
