import type { Place } from '../../core/layout/place'
import { succeed, type Outcome } from '../../core/outcome'
import type { DrawnPreview } from '../ipc/desktop-api'
import type { BriefOrder } from '../ipc/orders'
import { produce } from './produce'
import { produceSheets } from './produce-sheets'

/** The brief as the window shows it: the very PDF that an export would write, and what stands where on it. */
export async function drawPreview(
  order: BriefOrder,
  isWanted: () => Promise<boolean>,
): Promise<Outcome<DrawnPreview>> {
  let places: readonly Place[] = []
  const onPlaces = (found: readonly Place[]): void => void (places = found)
  const pdf = order.sheets
    ? await produceSheets(order, order.sheets)
    : await produce(order, 'pdf', { onPlaces, isWanted })
  return pdf.ok ? succeed({ pdf: pdf.value, places }) : pdf
}
