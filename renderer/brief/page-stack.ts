import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where pages stand that lie one below the other, in pixels from the top of the first. */
export interface PageStack {
  readonly tops: readonly number[]
  readonly height: number
}

/** The pages from one to another, counted from 0; none where `last` is before `first`. */
export interface PageRange {
  readonly first: number
  readonly last: number
}

/** Between two pages; the style sheet says the same. */
export function stackOf(heights: readonly number[], gapPx: number): PageStack {
  const tops: number[] = []
  let height = 0
  for (const own of heights) {
    tops.push(height)
    height += own + gapPx
  }
  return { tops, height: Math.max(0, height - gapPx) }
}

/** The last page that begins at a height or above it; the first if none does. */
export function pageAt({ tops }: PageStack, y: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}

export const rangeOf = (stack: PageStack, from: number, to: number): PageRange => ({
  first: pageAt(stack, from),
  last: stack.tops.length === 0 ? -1 : pageAt(stack, to),
})

/** How far down in its scroller the first page begins. */
export function topOfStack(scroller: HTMLElement): number {
  const stack = scroller.querySelector('.page-stack')
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop
  return stack ? stack.getBoundingClientRect().top - top : 0
}

/** The pages within one screen of the visible part: no others are in the document. `onSight` hears of the page in the middle of the view. */
export function usePagesNear(
  scroller: RefObject<HTMLElement | null>,
  stack: PageStack,
  onSight?: (number: number) => void,
): PageRange {
  const [range, setRange] = useState<PageRange>({ first: 0, last: -1 })
  useLayoutEffect(() => {
    const view = scroller.current
    if (!view) return undefined
    const look = (): void => {
      const [top, height] = [view.scrollTop - topOfStack(view), view.clientHeight]
      const next = rangeOf(stack, top - height, top + 2 * height)
      setRange((last) => (last.first === next.first && last.last === next.last ? last : next))
      onSight?.(pageAt(stack, top + height / 2) + 1)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(view)
    view.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      view.removeEventListener('scroll', look)
    }
  }, [scroller, stack, onSight])
  return range
}
