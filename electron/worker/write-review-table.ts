import { readTheme } from '../../disk/read-theme'
import { fail, type Outcome } from '../../core/outcome'
import { produceReviewTable } from '../../core/produce-review-table'
import type { ReviewOrder } from '../ipc/orders'

/** The Word table of a conference's texts in two languages. */
export async function writeReviewTable(order: ReviewOrder): Promise<Outcome<Uint8Array>> {
  const theme = await readTheme('serif')
  if (!theme.ok) return theme
  try {
    return await produceReviewTable({ ...order, theme: theme.value })
  } catch (error) {
    // A fault of ours: the window says so.
    console.error(error)
    return fail('internal', undefined, error instanceof Error ? error.message : undefined)
  }
}
