import { memo, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { stackOf, usePagesNear, type PageStack } from './page-stack'
import { PreviewPage } from './preview-page'
import type { ReadPages } from './read-pages'

/** Between two sheets. */
const gapPx = 16

/** Where the sheets of a brief lie at a scale. */
export const useSheetStack = (pages: readonly DrawnPage[], scale: number): PageStack =>
  useMemo(
    () =>
      stackOf(
        pages.map(({ heightPt }) => heightPt * scale),
        gapPx,
      ),
    [pages, scale],
  )

interface StackedPagesProps {
  readonly pages: readonly DrawnPage[]
  readonly stack: PageStack
  /** The file they are drawn from: the newest there is. */
  readonly file: RefObject<ReadPages | undefined>
  /** CSS pixels per PDF point. */
  readonly scale: number
  readonly scroller: RefObject<HTMLElement | null>
  /** Hears of the page in the middle of the view. */
  readonly onSight?: (number: number) => void
}

/** Sheets of paper one below the other. Those far from the view are only room. */
export const StackedPages = memo(function StackedPages(props: StackedPagesProps) {
  const { pages, stack, file, scale, scroller, onSight } = props
  useKeptPosition(scroller, scale)
  const { first, last } = usePagesNear(scroller, stack, onSight)
  return (
    <div
      className="page-stack"
      style={{ blockSize: stack.height, paddingBlockStart: stack.tops[first] ?? 0 }}
    >
      {pages.slice(first, last + 1).map((page, index) => (
        <PreviewPage
          key={first + index}
          page={page}
          number={first + index + 1}
          file={file}
          scale={scale}
          scroller={scroller}
        />
      ))}
    </div>
  )
})

/** After zooming, the same place of the paper stays at the top of the view. */
function useKeptPosition(scroller: RefObject<HTMLElement | null>, scale: number): void {
  const last = useRef(scale)
  useLayoutEffect(() => {
    if (scroller.current && last.current > 0 && scale > 0) {
      scroller.current.scrollTop *= scale / last.current
    }
    last.current = scale
  }, [scroller, scale])
}
