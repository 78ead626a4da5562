import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Place } from '../../core/layout/place'
import { useFocusedRecord } from './focused-record'
import { stretchesOf } from './places'

/** Room above what is brought into view. */
const abovePx = 48

/**
 * Brings the paper to the record in hand when another one is taken in hand and its words are out of view.
 * Typing moves nothing, and neither does a record whose words are seen.
 */
export function useFollowedRecord(
  scroller: RefObject<HTMLElement | null>,
  places: readonly Place[],
  scale: number,
): void {
  const record = useFocusedRecord()
  const now = useRef({ places, scale })
  useLayoutEffect(() => {
    now.current = { places, scale }
  }, [places, scale])
  useEffect(() => {
    const view = scroller.current
    if (record === undefined || !view) return
    const spot = firstSpot(view, now.current.places, now.current.scale, record)
    if (!spot) return
    const { top, bottom } = view.getBoundingClientRect()
    if (spot.bottom > top + abovePx && spot.top < bottom - abovePx) return
    view.scrollTop += spot.top - top - abovePx
  }, [record, scroller])
}

/** Where the longest of a record's passages begins: a short one may be its line in a table of contents. */
function firstSpot(
  view: HTMLElement,
  places: readonly Place[],
  scale: number,
  record: string,
): { readonly top: number; readonly bottom: number } | undefined {
  const spots = [...view.querySelectorAll<HTMLElement>('[data-page]')].flatMap((sheet) => {
    const { top } = sheet.getBoundingClientRect()
    return stretchesOf(places, Number(sheet.dataset.page), record).map((stretch) => ({
      top: top + stretch.top * scale,
      bottom: top + stretch.bottom * scale,
    }))
  })
  return spots.toSorted((one, other) => other.bottom - other.top - (one.bottom - one.top))[0]
}
