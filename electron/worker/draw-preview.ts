import type { Outcome } from '../../core/outcome'
import type { BriefOrder } from '../ipc/orders'
import { produce } from './produce'

/** The brief as the window shows it: the very PDF that an export would write. */
export function drawPreview(order: BriefOrder): Promise<Outcome<Uint8Array>> {
  return produce(order, 'pdf')
}
