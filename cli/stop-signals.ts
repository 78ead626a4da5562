const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

let stopSoftly: (() => void) | undefined

/** Stopped by the user: the exit itself takes away what was being written, unless a batch ends in its own way. */
export function endOnStopSignals(): void {
  for (const [signal, exitCode] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      const stop = stopSoftly
      stopSoftly = undefined
      if (stop) stop()
      else process.exit(exitCode)
    })
  }
}

export interface StopWish {
  readonly isStopped: () => Promise<boolean>
  readonly forget: () => void
}

/** The first signal ends a batch after the file in hand; a second one ends the process. */
export function listenForStop(): StopWish {
  let isStopped = false
  const stop = (): void => {
    isStopped = true
  }
  stopSoftly = stop
  return {
    // Signals are heard between two turns of the event loop only.
    isStopped: () => new Promise((resolve) => setImmediate(() => resolve(isStopped))),
    forget: () => {
      if (stopSoftly === stop) stopSoftly = undefined
    },
  }
}
