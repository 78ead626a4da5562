import { fail, type Outcome } from '../../core/outcome'
import type { ReviewOrder } from '../ipc/orders'
import { startWorkerProcess } from './worker-process'

/** Makes a review table in a process of its own, which ends with it. */
export function makeReviewTable(order: ReviewOrder): Promise<Outcome<Uint8Array>> {
  return new Promise((resolve) => {
    const worker = startWorkerProcess(
      (answer) => {
        if (answer.kind !== 'table') return
        resolve(answer.table)
        worker.kill()
      },
      // Does nothing when the table has arrived.
      () => resolve(fail('internal')),
    )
    worker.ask({ kind: 'review-table', id: 1, order })
  })
}
