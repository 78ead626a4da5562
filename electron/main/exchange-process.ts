import { fail, type Outcome } from '../../core/outcome'
import type { ExchangeOrder } from '../ipc/exchange-orders'
import { startWorkerProcess } from './worker-process'

/** Makes what goes out to other programs in a process of its own, which ends with it. */
export function makeExchange(order: ExchangeOrder): Promise<Outcome<Uint8Array>> {
  return new Promise((resolve) => {
    const worker = startWorkerProcess(
      (answer) => {
        if (answer.kind !== 'exchange') return
        resolve(answer.bytes)
        worker.kill()
      },
      // Does nothing when the file has arrived.
      () => resolve(fail('internal')),
    )
    worker.ask({ kind: 'exchange', id: 1, order })
  })
}
