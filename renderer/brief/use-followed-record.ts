import { useEffect, type RefObject } from 'react'
import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { useLatest } from '../ui/use-latest'
import { useFocusedRecord } from './focused-record'
import { topOfStack, type PageStack } from './page-stack'
import { stretchesOn, type Stretch } from './places'

/** Room above what is brought into view. */
const abovePx = 48

/** The pages as they lie. */
interface LaidPages {
  readonly pages: readonly DrawnPage[]
  readonly stack: PageStack
  readonly scale: number
}

/**
 * Brings the paper to the record in hand when another one is taken in hand and its words are out of view.
 * Typing moves nothing, and neither does a record whose words are seen.
 */
export function useFollowedRecord(scroller: RefObject<HTMLElement | null>, laid: LaidPages): void {
  const record = useFocusedRecord()
  const latest = useLatest(laid)
  useEffect(() => {
    const view = scroller.current
    const spot = record === undefined ? undefined : firstSpot(latest.current, record)
    if (!view || !spot) return
    const [top, bottom] = [spot.top + topOfStack(view), spot.bottom + topOfStack(view)]
    const { scrollTop, clientHeight } = view
    if (bottom > scrollTop + abovePx && top < scrollTop + clientHeight - abovePx) return
    view.scrollTop = top - abovePx
  }, [record, scroller, latest])
}

/** Where the longest of a record's passages begins: a short one may be its line in a table of contents. */
function firstSpot({ pages, stack, scale }: LaidPages, record: string): Stretch | undefined {
  const spots = pages.flatMap((page, index) =>
    stretchesOn(page, record).map((stretch) => ({
      top: (stack.tops[index] ?? 0) + stretch.top * scale,
      bottom: (stack.tops[index] ?? 0) + stretch.bottom * scale,
    })),
  )
  return spots.toSorted((one, other) => other.bottom - other.top - (one.bottom - one.top))[0]
}
