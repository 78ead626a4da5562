import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../settings'
import { useBriefWishes } from './current-order'
import { LengthNote } from './length-note'
import { topOfStack } from './page-stack'
import { PageThumbnails } from './page-thumbnails'
import { PreviewProblem } from './preview-problem'
import { PreviewSplitter } from './preview-splitter'
import { PreviewToolbar } from './preview-toolbar'
import { noteScale, registerPages, scaleOf, setViewed, useZoom } from './preview-view'
import { StackedPages, useSheetStack } from './stacked-pages'
import { useBriefChoice } from './use-brief-choice'
import { useFollowedRecord } from './use-followed-record'
import { usePreview } from './use-preview'
import './preview.css'

/** The brief as it will be printed: the PDF itself, page by page. */
export function PreviewPane({ onDrag }: { readonly onDrag: (width: number) => void }) {
  const { t } = useTranslation()
  const brief = useBriefChoice()
  const { areThumbnailsShown } = useSettings()
  const { pages, file, measures, problem, isDrawing } = usePreview(useBriefWishes(brief))
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const zoom = useZoom()
  const scale = scaleOf(zoom, pages[0], width)
  const stack = useSheetStack(pages, scale)
  useFollowedRecord(scroller, { pages, stack, scale })
  useEffect(
    () =>
      registerPages((number) => {
        const view = scroller.current
        if (view) view.scrollTop = topOfStack(view) + (stack.tops[number - 1] ?? 0)
      }),
    [stack],
  )
  const count = pages.length
  const noteSight = useCallback((number: number) => setViewed(number, count), [count])
  useEffect(() => noteScale(scale), [scale])

  return (
    <aside className="preview" aria-label={t('preview.name')}>
      <PreviewSplitter onDrag={onDrag} />
      <PreviewToolbar brief={brief} isDrawing={isDrawing} hasProblem={problem !== undefined} />
      {problem ? <PreviewProblem problem={problem} /> : null}
      <LengthNote measures={measures} />
      <div className="preview-body">
        {areThumbnailsShown ? <PageThumbnails pages={pages} file={file} /> : null}
        <div
          className="desk"
          ref={scroller}
          tabIndex={0}
          role="region"
          aria-label={t('preview.pages')}
          data-drawing={isDrawing}
        >
          <StackedPages
            pages={pages}
            stack={stack}
            file={file}
            scale={scale}
            scroller={scroller}
            onSight={noteSight}
          />
        </div>
      </div>
    </aside>
  )
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
