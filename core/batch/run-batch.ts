import { fail, type Outcome, type Problem } from '../outcome'
import type { BatchOrder } from './batch-order'

/** What running a batch needs of the world around it; the window and the command line each bring their own. */
export interface BatchTools {
  readonly produce: (order: BatchOrder) => Promise<Outcome<Uint8Array>>
  /** Puts a finished file in its place. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<Outcome<PutFile>>
  /** Asked before each file, and given time to hear of a wish to stop. */
  readonly isStopped: () => Promise<boolean>
  readonly onProgress?: (progress: BatchProgress) => void
}

export interface PutFile {
  readonly place: string
  readonly sha256: string
}

export interface BatchProgress {
  readonly order: BatchOrder
  readonly state: 'making' | 'written' | 'failed'
  /** How many files are behind this one. */
  readonly index: number
  readonly count: number
  /** Where it is, once written. */
  readonly place?: string
}

export interface WrittenFile extends PutFile {
  readonly order: BatchOrder
  readonly byteCount: number
}

export interface FailedFile {
  readonly order: BatchOrder
  readonly problem: Problem
}

/** How a batch ended. */
export interface BatchReport {
  readonly written: readonly WrittenFile[]
  readonly failed: readonly FailedFile[]
  /** Those not begun because the user stopped. */
  readonly leftOut: readonly BatchOrder[]
}

/**
 * Makes the files of a batch one after another. One that fails does not hold up the others. Only the file in
 * hand is in memory; each is put in place whole, so stopping leaves finished files and nothing else.
 */
export async function runBatch(
  orders: readonly BatchOrder[],
  tools: BatchTools,
): Promise<BatchReport> {
  const written: WrittenFile[] = []
  const failed: FailedFile[] = []
  for (const [index, order] of orders.entries()) {
    if (await tools.isStopped()) return { written, failed, leftOut: orders.slice(index) }
    const place = { order, index, count: orders.length }
    tools.onProgress?.({ ...place, state: 'making' })
    const made = await makeFile(order, tools)
    if (made.ok) {
      written.push(made.value)
      tools.onProgress?.({ ...place, state: 'written', place: made.value.place })
    } else {
      failed.push({ order, problem: made.problem })
      tools.onProgress?.({ ...place, state: 'failed' })
    }
  }
  return { written, failed, leftOut: [] }
}

async function makeFile(
  order: BatchOrder,
  { produce, put }: BatchTools,
): Promise<Outcome<WrittenFile>> {
  try {
    const bytes = await produce(order)
    if (!bytes.ok) return bytes
    const placed = await put(order.name, bytes.value)
    if (!placed.ok) return placed
    return { ok: true, value: { ...placed.value, order, byteCount: bytes.value.length } }
  } catch (error) {
    // A fault of ours in one document is no reason to lose the other hundred.
    return fail('internal', order.name, String(error))
  }
}
