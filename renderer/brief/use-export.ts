import { useCallback, useEffect, useState } from 'react'
import type { Conference } from '../../core/model/conference'
import type { ExportProgress, ExportReport } from '../../electron/ipc/desktop-api'
import type { ExportFile } from '../../electron/ipc/orders'
import { desktop } from '../desktop'

export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'writing'; readonly done: ReadonlyMap<string, ExportProgress['state']> }
  | { readonly kind: 'finished'; readonly report: ExportReport }

export interface RunningExport {
  readonly state: ExportState
  write(conference: Conference, files: readonly ExportFile[]): Promise<void>
  stop(): void
  reset(): void
}

/** One export: its progress, then its report. */
export function useExport(): RunningExport {
  const [state, setState] = useState<ExportState>({ kind: 'ready' })
  useEffect(
    () =>
      desktop.on('export-progress', ({ name, state: fileState }) =>
        setState((now) =>
          now.kind === 'writing'
            ? { kind: 'writing', done: new Map(now.done).set(name, fileState) }
            : now,
        ),
      ),
    [],
  )
  const write = useCallback(async (conference: Conference, files: readonly ExportFile[]) => {
    setState({ kind: 'writing', done: new Map() })
    const report = await desktop.exportBriefs({ conference, files })
    setState({ kind: 'finished', report })
  }, [])
  const reset = useCallback(
    () => setState((now) => (now.kind === 'finished' ? { kind: 'ready' } : now)),
    [],
  )
  return { state, write, stop: () => void desktop.stopExport(), reset }
}
