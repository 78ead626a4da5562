import path from 'node:path'
import { saveFile } from '../../disk/save-file'
import type { ExportedFile, ExportProgress, ExportReport } from '../ipc/desktop-api'
import type { ExportOrder } from '../ipc/orders'
import { produce } from './produce'

export interface RunningExport {
  readonly report: Promise<ExportReport>
  /** Ends after the file in hand; what is finished stays. */
  stop(): void
}

/** Writes the files of an order one after another; one that fails does not hold up the others. */
export function createExport(
  order: ExportOrder,
  folder: string,
  onProgress: (progress: ExportProgress) => void,
): RunningExport {
  let wasStopped = false

  async function writeAll(): Promise<ExportReport> {
    const written: ExportedFile[] = []
    const failed: ExportReport['failed'][number][] = []
    for (const { name, format, templateId, options } of order.files) {
      // Lets a `stop` that has arrived meanwhile be heard.
      await new Promise((resolve) => setImmediate(resolve))
      if (wasStopped) break
      onProgress({ name, state: 'writing' })
      const target = path.join(folder, name)
      const bytes = await produce({ conference: order.conference, templateId, options }, format)
      const saved = bytes.ok ? await saveFile(target, bytes.value) : bytes
      if (saved.ok) written.push({ name, path: target })
      else failed.push({ name, problem: saved.problem })
      onProgress({ name, state: saved.ok ? 'written' : 'failed' })
    }
    return { written, failed, wasStopped }
  }

  return {
    report: writeAll(),
    stop() {
      wasStopped = true
    },
  }
}
