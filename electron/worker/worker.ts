import type { WorkerAnswer, WorkerRequest } from '../ipc/worker-messages'
import { drawPreview } from './draw-preview'
import { drawTemplate } from './draw-template'
import { createExport, type RunningExport } from './write-export'
import { writeReviewTable } from './write-review-table'

let running: RunningExport | undefined

const answer = (message: WorkerAnswer): void => process.parentPort.postMessage(message)

async function handle(request: WorkerRequest): Promise<void> {
  switch (request.kind) {
    case 'preview': {
      answer({ kind: 'drawn', id: request.id, preview: await drawPreview(request.order) })
      break
    }
    case 'export': {
      const { id, order, folder } = request
      running = createExport(order, folder, (progress) =>
        answer({ kind: 'progress', id, progress }),
      )
      answer({ kind: 'exported', id, report: await running.report })
      break
    }
    case 'draw-template': {
      const { id, templateId } = request
      answer({ kind: 'template-drawn', id, pdf: await drawTemplate(templateId) })
      break
    }
    case 'review-table': {
      answer({ kind: 'table', id: request.id, table: await writeReviewTable(request.order) })
      break
    }
    case 'stop':
      running?.stop()
  }
}

/** The process that makes documents. Only main holds the other end of this port. */
process.parentPort.on('message', ({ data }: { data: WorkerRequest }) => void handle(data))
