import { createUpdateReceiver } from '../../core/model/conference-update'
import type { WorkerAnswer, WorkerRequest } from '../ipc/worker-messages'
import { drawPreview } from './draw-preview'
import { drawTemplate } from './draw-template'
import { writeExchange } from './write-exchange'
import { createExport, type RunningExport } from './write-export'

let running: RunningExport | undefined
const receive = createUpdateReceiver()
/** The drawing that a newer one waits for. */
let unwanted: number | undefined

const answer = (message: WorkerAnswer): void => process.parentPort.postMessage(message)

async function handle(request: WorkerRequest): Promise<void> {
  switch (request.kind) {
    case 'preview': {
      const { id, order } = request
      const { update, ...brief } = order
      const conference = receive(update)
      if (!conference) throw new Error('An update of a conference that was not sent')
      const isWanted = async (): Promise<boolean> => {
        // Lets word of a newer one be heard.
        await new Promise((resolve) => setImmediate(resolve))
        return id !== unwanted
      }
      answer({ kind: 'drawn', id, preview: await drawPreview({ ...brief, conference }, isWanted) })
      break
    }
    case 'give-way': {
      unwanted = request.id
      break
    }
    case 'export': {
      const { id, order, folder, frame } = request
      running = createExport({ order, folder, frame }, (progress) =>
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
    case 'exchange': {
      answer({ kind: 'exchange', id: request.id, bytes: await writeExchange(request.order) })
      break
    }
    case 'stop':
      running?.stop()
  }
}

/** The process that makes documents. Only main holds the other end of this port. */
process.parentPort.on('message', ({ data }: { data: WorkerRequest }) => void handle(data))
