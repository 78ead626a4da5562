import path from 'node:path'
import type { BriefMeasures } from '../core/brief/brief-measures'
import { succeed, type Outcome } from '../core/outcome'
import type { BatchOrder } from '../core/batch/batch-order'
import {
  runBatch,
  type BatchProgress,
  type BatchReport,
  type PutFile,
} from '../core/batch/run-batch'
import type { Conference } from '../core/model/conference'
import { createProducer } from '../core/produce-brief'
import { sha256Of } from '../disk/hash-bytes'
import { createPartsReader } from '../disk/read-brief-parts'
import { saveFile } from '../disk/save-file'
import { listenForStop } from './stop-signals'

/** Where a finished file goes. */
export type PutBytes = (name: string, bytes: Uint8Array) => Promise<Outcome<PutFile>>

/** Makes the files of a plan; a signal to stop ends it after the file in hand. */
export async function exportFiles(
  conference: Conference,
  orders: readonly BatchOrder[],
  put: PutBytes,
  onProgress?: (progress: BatchProgress) => void,
  frame?: Uint8Array,
  onMeasures?: (order: BatchOrder, measures: BriefMeasures) => void,
): Promise<BatchReport> {
  const readParts = createPartsReader(conference)
  const produce = createProducer()
  const wish = listenForStop()
  try {
    return await runBatch(orders, {
      async produce(order) {
        const { templateId, options, format } = order
        const parts = await readParts(templateId, options.themeId)
        if (!parts.ok) return parts
        const { assets, ...rest } = parts.value
        const hear = (measures: BriefMeasures): void => onMeasures?.(order, measures)
        const job = { conference, options, format, frame, onMeasures: hear, ...rest }
        return produce(job, assets)
      },
      put,
      isStopped: wish.isStopped,
      ...(onProgress ? { onProgress } : {}),
    })
  } finally {
    wish.forget()
  }
}

/** Each file whole in a folder, which is made where it is missing. */
export const putInFolder =
  (folder: string): PutBytes =>
  async (name, bytes) => {
    const place = path.join(folder, name)
    const saved = await saveFile(place, bytes)
    return saved.ok ? succeed({ place, sha256: sha256Of(bytes) }) : saved
  }
