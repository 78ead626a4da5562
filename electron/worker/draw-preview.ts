import type { Place } from '../../core/layout/place'
import { succeed, type Outcome } from '../../core/outcome'
import type { DrawnPreview } from '../ipc/desktop-api'
import type { BriefOrder } from '../ipc/orders'
import { produce } from './produce'

/** The brief as the window shows it: the very PDF that an export would write, and what stands where on it. */
export async function drawPreview(order: BriefOrder): Promise<Outcome<DrawnPreview>> {
  let places: readonly Place[] = []
  const pdf = await produce(order, 'pdf', (found) => (places = found))
  return pdf.ok ? succeed({ pdf: pdf.value, places }) : pdf
}
