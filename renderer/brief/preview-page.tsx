import { memo, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { useLatest } from '../ui/use-latest'
import { drawPage } from './draw-page'
import type { Turn } from './drawing-turns'
import { focusedRecord } from './focused-record'
import { jumpTo } from './jump-to'
import { PageMarks } from './page-marks'
import { placeAt, placesOf, stretchesOn } from './places'
import type { ReadPages } from './read-pages'

interface PreviewPageProps {
  readonly page: DrawnPage
  readonly number: number
  /** The file it is drawn from: the newest there is. */
  readonly file: RefObject<ReadPages | undefined>
  /** CSS pixels per PDF point. */
  readonly scale: number
  readonly scroller: RefObject<HTMLElement | null>
}

/** One sheet of paper near the view. While a newer one is drawn, the last drawing stays; one that looks the same is not drawn again. */
export const PreviewPage = memo(function PreviewPage(props: PreviewPageProps) {
  const { page, number, file, scale, scroller } = props
  const { key, widthPt, heightPt } = page
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  const latest = useLatest(page)
  useJumps(sheet, page, scale)
  // Not after the next frame: the drawing takes place elsewhere, and somebody waits for it.
  useLayoutEffect(() => {
    if (!sheet.current) return undefined
    const turn = turnOf(latest.current, sheet.current, scroller.current)
    return drawPage({ file, number }, scale, sheet.current, turn)
  }, [key, scale, number, file, scroller, latest])
  return (
    <section
      className="sheet"
      aria-label={t('preview.page', { number })}
      data-page={number}
      style={{ inlineSize: widthPt * scale, blockSize: heightPt * scale }}
    >
      {/* The canvas counts from the left, whatever the direction of the interface. */}
      <div ref={sheet} dir="ltr" className="sheet-content" />
      <PageMarks page={page} scale={scale} />
    </section>
  )
})

function turnOf(page: DrawnPage, sheet: HTMLElement, scroller: HTMLElement | null): Turn {
  const record = focusedRecord()
  if (!isSeen(sheet, scroller)) return 'around'
  return record !== undefined && stretchesOn(page, record).length > 0 ? 'record' : 'view'
}

function isSeen(sheet: HTMLElement, scroller: HTMLElement | null): boolean {
  const [own, view] = [sheet.getBoundingClientRect(), scroller?.getBoundingClientRect()]
  return view !== undefined && own.bottom > view.top && own.top < view.bottom
}

/** A click on words leads to their field. The form itself is the way for the keyboard. */
function useJumps(sheet: RefObject<HTMLElement | null>, page: DrawnPage, scale: number): void {
  useEffect(() => {
    const element = sheet.current
    if (!element) return undefined
    const onClick = (event: MouseEvent): void => {
      // Words that were selected are wanted for themselves.
      if (window.getSelection()?.isCollapsed === false) return
      const { left, top } = element.getBoundingClientRect()
      const at = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale }
      const place = placeAt(placesOf(page), at)
      if (place) jumpTo(place)
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [sheet, page, scale])
}
