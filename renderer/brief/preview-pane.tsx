import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { CircleAlert } from 'lucide-react'
import { wordProblem } from '../../core/text/problem-words'
import { useSettings } from '../settings'
import { useInterfaceLanguage } from '../words/interface-language'
import { useBriefWishes } from './current-order'
import { LengthNote } from './length-note'
import { PageThumbnails } from './page-thumbnails'
import { PreviewPage } from './preview-page'
import { PreviewSplitter } from './preview-splitter'
import { PreviewToolbar } from './preview-toolbar'
import { noteScale, scaleOf, setViewed, useZoom } from './preview-view'
import { useBriefChoice } from './use-brief-choice'
import { useFollowedRecord } from './use-followed-record'
import { usePreview } from './use-preview'
import './preview.css'

/** The brief as it will be printed: the PDF itself, page by page. */
export function PreviewPane({ onDrag }: { readonly onDrag: (width: number) => void }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const brief = useBriefChoice()
  const { areThumbnailsShown } = useSettings()
  const { pages, places, measures, problem, isDrawing } = usePreview(useBriefWishes(brief))
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const zoom = useZoom()
  const scale = scaleOf(zoom, pages[0]?.page, width)
  useKeptPosition(scroller, scale)
  useFollowedRecord(scroller, places, scale)
  useEffect(() => noteScale(scale), [scale])

  return (
    <aside className="preview" aria-label={t('preview.name')}>
      <PreviewSplitter onDrag={onDrag} />
      <PreviewToolbar brief={brief} isDrawing={isDrawing} hasProblem={problem !== undefined} />
      {problem ? (
        <p className="preview-problem" role="alert">
          <CircleAlert size={16} strokeWidth={1.7} aria-hidden />
          <span>{wordProblem(problem, language)}</span>
        </p>
      ) : null}
      <LengthNote measures={measures} />
      <div className="preview-body">
        {areThumbnailsShown ? <PageThumbnails pages={pages} /> : null}
        <div
          className="desk"
          ref={scroller}
          tabIndex={0}
          role="region"
          aria-label={t('preview.pages')}
          data-drawing={isDrawing}
          onScroll={(event) => setViewed(pageAt(event.currentTarget), pages.length)}
        >
          {pages.map(({ page, look }, index) => (
            <PreviewPage
              key={index}
              page={page}
              look={look}
              number={index + 1}
              scale={scale}
              places={places}
              scroller={scroller}
            />
          ))}
        </div>
      </div>
      <Viewed count={pages.length} scroller={scroller} />
    </aside>
  )
}

/** Tells the status line when the number of pages changes. */
function Viewed(props: { count: number; scroller: RefObject<HTMLElement | null> }) {
  const { count, scroller } = props
  useLayoutEffect(() => {
    if (scroller.current) setViewed(pageAt(scroller.current), count)
  }, [count, scroller])
  return null
}

/** The page at the middle of the view. */
function pageAt(scroller: HTMLElement): number {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2
  const sheets = [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
  const above = sheets.filter((sheet) => sheet.getBoundingClientRect().top <= middle)
  return Number((above.at(-1) ?? sheets[0])?.dataset.page ?? 1)
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
