import type { Masthead } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { estimateLines } from './estimate-lines'
import type { LayoutContext } from './layout-context'
import type { StyleName } from './text-look'
import { ptOfMm } from './units'

/** What the document kind has of the measure: enough for one line where the organiser leaves it. */
const leastKindShare = 0.3
const mostKindShare = 0.5

/** Organiser at the start, document kind at the far end; the title has the whole measure. */
export function mastheadColumns(
  context: LayoutContext,
  { logo, documentKind, organiser }: Masthead,
): readonly number[] {
  const { measurePt } = context.grid
  const shareOf = (passage: Passage, style: StyleName): number =>
    Math.max(0, ...passage.versions.map((each) => estimateLines(context, style, each, measurePt)))
  const left = Math.max(leastKindShare, 1 - shareOf(organiser, 'organiser'))
  const needed = Math.max(leastKindShare, shareOf(documentKind, 'document-kind'))
  const kindPt = measurePt * Math.min(needed, left, mostKindShare)
  if (!logo) return [measurePt - kindPt, kindPt]
  const logoPt = ptOfMm(logo.widthMm + 6)
  return [logoPt, measurePt - kindPt - logoPt, kindPt]
}
