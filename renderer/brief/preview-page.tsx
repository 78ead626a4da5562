import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { memo, useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../core/layout/place'
import { useLatest } from '../ui/use-latest'
import { drawPage } from './draw-page'
import { focusedRecord } from './focused-record'
import { jumpTo } from './jump-to'
import { PageMarks } from './page-marks'
import { placeAt, stretchesOf } from './places'

interface PreviewPageProps {
  readonly page: PDFPageProxy
  /** The same for pages that look the same: such a page is not drawn again. */
  readonly look: string
  readonly number: number
  /** CSS pixels per PDF point. */
  readonly scale: number
  /** What stands where, on all pages. */
  readonly places: readonly Place[]
  readonly scroller: RefObject<HTMLElement | null>
}

/** One sheet of paper. It is drawn when it comes near the view; until then, or while a newer one is drawn, the last drawing stays. */
export const PreviewPage = memo(function PreviewPage(props: PreviewPageProps) {
  const { page, look, number, scale, places, scroller } = props
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(sheet, scroller)
  const { width, height } = page.getViewport({ scale })
  useJumps(sheet, places, number, scale)
  const latestPlaces = useLatest(places)
  const latestPage = useLatest(page)
  useEffect(() => {
    if (!isNear || !sheet.current) return undefined
    const isInView = isSeen(sheet.current, scroller.current)
    const turn = isInView
      ? holdsRecord(latestPlaces.current, number)
        ? 'record'
        : 'view'
      : 'around'
    return drawPage(latestPage, scale, sheet.current, turn)
  }, [look, scale, isNear, number, scroller, latestPage, latestPlaces])
  return (
    <section
      className="sheet"
      aria-label={t('preview.page', { number })}
      data-page={number}
      style={{ inlineSize: width, blockSize: height }}
    >
      {/* The canvas counts from the left, whatever the direction of the interface. */}
      <div ref={sheet} dir="ltr" className="sheet-content" />
      <PageMarks places={places} number={number} scale={scale} />
    </section>
  )
})

function isSeen(sheet: HTMLElement, scroller: HTMLElement | null): boolean {
  const [own, view] = [sheet.getBoundingClientRect(), scroller?.getBoundingClientRect()]
  return view !== undefined && own.bottom > view.top && own.top < view.bottom
}

function holdsRecord(places: readonly Place[], number: number): boolean {
  const record = focusedRecord()
  return record !== undefined && stretchesOf(places, number, record).length > 0
}

/** A click on words leads to their field. The form itself is the way for the keyboard. */
function useJumps(
  sheet: RefObject<HTMLElement | null>,
  places: readonly Place[],
  number: number,
  scale: number,
): void {
  useEffect(() => {
    const element = sheet.current
    if (!element) return undefined
    const onClick = (event: MouseEvent): void => {
      // Words that were selected are wanted for themselves.
      if (window.getSelection()?.isCollapsed === false) return
      const { left, top } = element.getBoundingClientRect()
      const at = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale }
      const place = placeAt(places, number, at)
      if (place) jumpTo(place)
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [sheet, places, number, scale])
}

/** Whether an element is within two screens of the visible part of its scroller. */
function useIsNear(
  element: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root: scroller.current, rootMargin: '100% 0px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, scroller])
  return isNear
}
