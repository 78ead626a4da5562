import { useCallback, useEffect, useState } from 'react'
import type { ExportProgress, ExportReport } from '../../electron/ipc/desktop-api'
import { currentDocument } from '../conference/document'
import { desktop } from '../desktop'
import type { ExportPlan } from './export-plan'
import { currentLibrary } from './library'
import { reserve, settle } from './register-export'

export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'writing'; readonly done: ReadonlyMap<string, ExportProgress['state']> }
  | { readonly kind: 'finished'; readonly report: ExportReport }

export interface RunningExport {
  readonly state: ExportState
  /** Under `registerName` the register is written beside the documents that have numbers. */
  write(plan: ExportPlan, registerName: string): Promise<void>
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
  const write = useCallback(async ({ files, issued }: ExportPlan, registerName: string) => {
    setState({ kind: 'writing', done: new Map() })
    if (!(await reserve(issued))) return setState({ kind: 'ready' })
    const report = await desktop.exportBriefs({
      conference: currentDocument().history.present,
      files,
      usesFrame: currentLibrary().frameName !== undefined,
      ...(issued.length > 0 ? { registerName } : {}),
    })
    await settle(issued, report)
    setState({ kind: 'finished', report })
  }, [])
  const reset = useCallback(
    () => setState((now) => (now.kind === 'finished' ? { kind: 'ready' } : now)),
    [],
  )
  return { state, write, stop: () => void desktop.stopExport(), reset }
}
