import { utilityProcess } from 'electron'
import path from 'node:path'
import type { WorkerAnswer, WorkerRequest } from '../ipc/worker-messages'

export interface WorkerProcess {
  ask(request: WorkerRequest): void
  kill(): void
}

/** Starts a process that makes documents, so that the window never waits for one. */
export function startWorkerProcess(
  onAnswer: (answer: WorkerAnswer) => void,
  onExit: () => void,
): WorkerProcess {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'worker.js'), [], {
    serviceName: 'Tawsiya documents',
  })
  // Our own worker is the only one that can write to this port.
  child.on('message', (message: unknown) => onAnswer(message as WorkerAnswer))
  child.on('exit', onExit)
  return {
    ask: (request) => child.postMessage(request),
    kill: () => {
      child.kill()
    },
  }
}
