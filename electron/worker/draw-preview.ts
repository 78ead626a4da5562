import type { BriefMeasures } from '../../core/brief/brief-measures'
import type { Place } from '../../core/layout/place'
import { succeed, type Outcome } from '../../core/outcome'
import type { DrawnPreview } from '../ipc/desktop-api'
import type { BriefOrder } from '../ipc/orders'
import { produce } from './produce'
import { produceSheets } from './produce-sheets'

/** The brief as the window shows it: the very PDF that an export would write, what stands where on it, and how long it is. */
export async function drawPreview(
  order: BriefOrder,
  isWanted: () => Promise<boolean>,
): Promise<Outcome<DrawnPreview>> {
  let places: readonly Place[] = []
  let looks: readonly string[] = []
  const onPlaces = (found: readonly Place[]): void => void (places = found)
  const onLooks = (found: readonly string[]): void => void (looks = found)
  let measures: BriefMeasures | undefined
  const onMeasures = (found: BriefMeasures): void => void (measures = found)
  const pdf = order.sheets
    ? await produceSheets(order, order.sheets)
    : await produce(order, 'pdf', { onPlaces, onLooks, onMeasures, isWanted })
  return pdf.ok
    ? succeed({ pdf: pdf.value, places, looks, ...(measures ? { measures } : {}) })
    : pdf
}
