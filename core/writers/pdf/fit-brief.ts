import type { Assets } from '../../brief/assets'
import type { BriefDocument } from '../../brief/brief-document'
import { estimateHeight } from '../../layout/estimate-height'
import { layOutBrief } from '../../layout/lay-out-brief'
import type { LayoutPart, PageLayout } from '../../layout/page-layout'
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
  const counted = await countPages(withReserve(layout), assets)
  if (!counted.ok) return counted
  if (counted.value <= maxPages) return succeed({ brief, layout, pages: counted.value })
  const terse = composeTerse?.()
  if (terse && !terse.ok) return terse
  const steps = stepsFor(brief, terse?.value).map((step) => ({
    ...step,
    isTerse: step.brief !== brief,
    layout: layOutBrief(step.closeness ? setCloser(step.brief, step.closeness) : step.brief),
  }))
  const closest = steps.slice(-1).map((step) => ({ ...step, hasReserve: false }))
  for (const step of [...steps.map((each) => ({ ...each, hasReserve: true })), ...closest]) {
    const tried = step.hasReserve ? withReserve(step.layout) : step.layout
    const pages = await countPages(tried, assets)
    if (!pages.ok) return pages
    if (pages.value <= maxPages) {
      const fitted = { brief: step.brief, layout: step.layout, pages: pages.value }
      return succeed(step.isTerse ? { ...fitted, isTerse: true } : fitted)
    }
  }
  const pages = await countPages(layout, assets)
  return pages.ok ? succeed({ brief, layout, pages: pages.value }) : pages
}

/** Two lines: Word breaks its own, perhaps in other faces, and draws the rules of rows outside them. */
const reservePt = { lines: 26, row: 0.5 } as const

const reserveOf = ({ nodes }: LayoutPart): number =>
  nodes.reduce<number>(
    (sum, node) => sum + (node.kind === 'grid' ? node.rows.length * reservePt.row : 0),
    reservePt.lines,
  )

const withReserve = (layout: PageLayout): PageLayout => ({
  ...layout,
  endsAsSet: true,
  parts: layout.parts.map((part) => ({
    ...part,
    page: {
      ...part.page,
      marginsPt: { ...part.page.marginsPt, bottom: part.page.marginsPt.bottom + reserveOf(part) },
    },
  })),
})

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

/**
 * A part thought to fill less than this of its page needs no counting. Over all templates, themes and languages
 * none spilled over that was thought to fill less than 1.06 of its page.
 */
const sureShare = 0.92

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
