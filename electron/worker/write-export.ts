import path from 'node:path'
import { remarksOn, type BriefMeasures } from '../../core/brief/brief-measures'
import { sha256Of } from '../../disk/hash-bytes'
import { readBytes } from '../../disk/read-text'
import { saveFile } from '../../disk/save-file'
import { succeed, type Outcome } from '../../core/outcome'
import type { BriefJob } from '../../core/produce-brief'
import type { LengthRemark } from '../../core/text/remark-words'
import type { ExportedFile, ExportProgress, ExportReport } from '../ipc/desktop-api'
import type { ExportFile, ExportOrder } from '../ipc/orders'
import { produce } from './produce'
import { produceSheets } from './produce-sheets'
import { writeRegister } from './write-register'

export interface RunningExport {
  readonly report: Promise<ExportReport>
  /** Ends it: what is finished stays, the file in hand is not begun to be written. */
  stop(): void
}

/** An export, and where it goes. */
export interface ExportRequest {
  readonly order: ExportOrder
  readonly folder: string
  /** The path of the letterhead. */
  readonly frame: string | undefined
}

/** Writes the files of an order one after another; one that fails does not hold up the others. */
export function createExport(
  { order, folder, frame }: ExportRequest,
  onProgress: (progress: ExportProgress) => void,
): RunningExport {
  let wasStopped = false

  async function writeAll(): Promise<ExportReport> {
    const written: ExportedFile[] = []
    const failed: ExportReport['failed'][number][] = []
    const letterhead = frame === undefined ? succeed(undefined) : await readBytes(frame)
    for (const file of order.files) {
      // Lets a `stop` that has arrived meanwhile be heard.
      await new Promise((resolve) => setImmediate(resolve))
      if (wasStopped) break
      const { name } = file
      onProgress({ name, state: 'writing' })
      let remarks: readonly LengthRemark[] = []
      const onMeasures = (measures: BriefMeasures): void => void (remarks = remarksOn(measures))
      const bytes = letterhead.ok
        ? await make(file, { frame: letterhead.value, onMeasures })
        : letterhead
      if (wasStopped) break
      const target = path.join(folder, name)
      const saved = bytes.ok ? await saveFile(target, bytes.value) : bytes
      if (saved.ok && bytes.ok) {
        const own = file.number === undefined ? {} : { number: file.number }
        written.push({ name, path: target, sha256: sha256Of(bytes.value), remarks, ...own })
      }
      if (!saved.ok) failed.push({ name, problem: saved.problem })
      onProgress({ name, state: saved.ok ? 'written' : 'failed' })
    }
    const report = { written, failed, wasStopped, register: [] }
    return order.registerName === undefined ? report : writeRegister(order, folder, report)
  }

  function make(
    file: ExportFile,
    wishes: Pick<BriefJob, 'frame' | 'onMeasures'>,
  ): Promise<Outcome<Uint8Array>> {
    const { templateId, options, format, sheets } = file
    const brief = { conference: order.conference, templateId, options }
    return sheets ? produceSheets(brief, sheets) : produce(brief, format, wishes)
  }

  return {
    report: writeAll(),
    stop() {
      wasStopped = true
    },
  }
}
