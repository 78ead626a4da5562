import type { Assets } from '../../brief/assets'
import type { BriefDocument } from '../../brief/brief-document'
import { estimateHeight } from '../../layout/estimate-height'
import { layOutBrief } from '../../layout/lay-out-brief'
import type { PageLayout } from '../../layout/page-layout'
import { closenesses, setCloser } from '../../layout/set-closer'
import { succeed, type Outcome } from '../../outcome'
import { countPages } from './find-pages'

/** A layout, and how many pages it fills where they were counted. */
export interface FittedLayout {
  readonly layout: PageLayout
  readonly pages?: number
}

/**
 * Lays a brief out so that it keeps to a number of pages: as it is, or set closer step by step. What does not
 * fit even then keeps its full size.
 */
export async function fitBrief(
  brief: BriefDocument,
  maxPages: number | undefined,
  assets: Assets,
): Promise<Outcome<FittedLayout>> {
  const full = layOutBrief(brief)
  if (maxPages === undefined) return succeed({ layout: full })
  if (fitsForSure(full, maxPages)) return succeed({ layout: full, pages: full.parts.length })
  const counted = await countPages(full, assets)
  if (!counted.ok) return counted
  if (counted.value <= maxPages) return succeed({ layout: full, pages: counted.value })
  for (const closeness of closenesses) {
    const layout = layOutBrief({ ...brief, theme: setCloser(brief.theme, closeness) })
    const pages = await countPages(layout, assets)
    if (!pages.ok) return pages
    if (pages.value <= maxPages) return succeed({ layout, pages: pages.value })
  }
  return succeed({ layout: full, pages: counted.value })
}

/** An estimate is true within a tenth or so; a part that fills less than this of its page needs no counting. */
const sureShare = 0.75

const fitsForSure = ({ parts, theme }: PageLayout, maxPages: number): boolean =>
  parts.length <= maxPages &&
  parts.every(({ page: { heightPt, widthPt, marginsPt }, scale, nodes }) => {
    const roomPt = heightPt - marginsPt.top - marginsPt.bottom
    const measurePt = widthPt - marginsPt.start - marginsPt.end
    return estimateHeight({ theme, scale }, nodes, measurePt) <= roomPt * sureShare
  })

/** The pages a brief may fill: as many again for each language that does not share its lines with another. */
export function pageLimit(brief: BriefDocument, maxPages: number | undefined): number | undefined {
  const has = (arrangement: string) => brief.parts.some((part) => part.arrangement === arrangement)
  if (maxPages === undefined || has('facing')) return undefined
  return has('beside') ? maxPages : maxPages * brief.languages.length
}
