import type { Assets } from '../../brief/assets'
import type { BriefDocument } from '../../brief/brief-document'
import { estimateHeight } from '../../layout/estimate-height'
import { layOutBrief } from '../../layout/lay-out-brief'
import type { PageLayout } from '../../layout/page-layout'
import { closenesses, setCloser, type Closeness } from '../../layout/set-closer'
import { succeed, type Outcome } from '../../outcome'
import { countPages } from './find-pages'

/** A layout of a brief, and how many pages it fills where they were counted. */
export interface FittedLayout {
  readonly brief: BriefDocument
  readonly layout: PageLayout
  readonly pages?: number
  /** The brief says less than it would with more room. */
  readonly isTerse?: true
}

/**
 * Lays a brief out so that it keeps to a number of pages: as it is, set closer, or said in fewer words where
 * that is allowed. What does not fit even then keeps its full size and words.
 */
export async function fitBrief(
  brief: BriefDocument,
  maxPages: number | undefined,
  assets: Assets,
  composeTerse?: () => Outcome<BriefDocument>,
): Promise<Outcome<FittedLayout>> {
  const layout = layOutBrief(brief)
  if (maxPages === undefined) return succeed({ brief, layout })
  if (fitsForSure(layout, maxPages)) return succeed({ brief, layout, pages: layout.parts.length })
  const counted = await countPages(layout, assets)
  if (!counted.ok) return counted
  if (counted.value <= maxPages) return succeed({ brief, layout, pages: counted.value })
  const terse = composeTerse?.()
  if (terse && !terse.ok) return terse
  for (const step of stepsFor(brief, terse?.value)) {
    const said = step.closeness ? setCloser(step.brief, step.closeness) : step.brief
    const closer = layOutBrief(said)
    const pages = await countPages(closer, assets)
    if (!pages.ok) return pages
    if (pages.value <= maxPages) {
      const isTerse = step.brief !== brief
      return succeed({
        brief: step.brief,
        layout: closer,
        pages: pages.value,
        ...(isTerse ? { isTerse } : {}),
      })
    }
  }
  return succeed({ brief, layout, pages: counted.value })
}

interface Step {
  readonly brief: BriefDocument
  readonly closeness?: Closeness
}

/** Less space first, then fewer words, and smaller letters last. */
function stepsFor(brief: BriefDocument, terse: BriefDocument | undefined): readonly Step[] {
  const [hardlySeen, ...others] = closenesses
  const inAll = closenesses.map((closeness): Step => ({ brief, closeness }))
  if (!terse) return inAll
  return [
    { brief, closeness: hardlySeen },
    { brief: terse },
    { brief: terse, closeness: hardlySeen },
    ...others.map((closeness) => ({ brief: terse, closeness })),
  ]
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
  if (maxPages === undefined) return undefined
  // A cover stands before the first spread.
  if (has('facing')) return 1 + maxPages * brief.languages.length
  return has('beside') ? maxPages : maxPages * brief.languages.length
}
