import type { BriefMeasures } from '../../core/brief/brief-measures'
import type { PageLook } from '../../core/layout/page-look'
import type { PagePlace, Place } from '../../core/layout/place'
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
  let looks: readonly PageLook[] = []
  const onPlaces = (found: readonly Place[]): void => void (places = found)
  const onLooks = (found: readonly PageLook[]): void => void (looks = found)
  let measures: BriefMeasures | undefined
  const onMeasures = (found: BriefMeasures): void => void (measures = found)
  const pdf = order.sheets
    ? await produceSheets(order, order.sheets)
    : await produce(order, 'pdf', { onPlaces, onLooks, onMeasures, isWanted })
  if (!pdf.ok) return pdf
  const placed = placesByPage(places)
  const pages = looks.map((look, index) => ({
    ...look,
    places: JSON.stringify(placed.get(index + 1) ?? []),
  }))
  return succeed({ pdf: pdf.value, pages, ...(measures ? { measures } : {}) })
}

function placesByPage(places: readonly Place[]): ReadonlyMap<number, readonly PagePlace[]> {
  const found = new Map<number, PagePlace[]>()
  for (const { page, ...place } of places) {
    const others = found.get(page)
    if (others) others.push(place)
    else found.set(page, [place])
  }
  return found
}
