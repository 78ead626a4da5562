import { memo, useEffect, useMemo, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { stackOf, usePagesNear } from './page-stack'
import { goToPage, useView } from './preview-view'
import type { ReadPages } from './read-pages'
import { canvasOf } from './show-bitmap'

const widthPx = 76
/** Around a sheet: its number below it, and what the style sheet leaves free. */
const aroundPx = 30
const gapPx = 8
/** Thumbnails wait until typing has paused: the pages themselves come first. */
const restMs = 500

const heightOf = ({ widthPt, heightPt }: DrawnPage): number => (heightPt * widthPx) / widthPt

interface PageThumbnailsProps {
  readonly pages: readonly DrawnPage[]
  readonly file: RefObject<ReadPages | undefined>
}

/** All pages, small: a press brings one into view. Those far from the view are only room. */
export function PageThumbnails({ pages, file }: PageThumbnailsProps) {
  const { t } = useTranslation()
  const { page: current } = useView()
  const scroller = useRef<HTMLElement>(null)
  const stack = useMemo(
    () =>
      stackOf(
        pages.map((page) => heightOf(page) + aroundPx),
        gapPx,
      ),
    [pages],
  )
  const { first, last } = usePagesNear(scroller, stack)
  return (
    <nav className="thumbnails" ref={scroller} aria-label={t('preview.thumbnails')}>
      <div
        className="page-stack"
        style={{ blockSize: stack.height, paddingBlockStart: stack.tops[first] ?? 0 }}
      >
        {pages.slice(first, last + 1).map((page, index) => {
          const number = first + index + 1
          return (
            <Button
              key={number}
              className="thumbnail"
              aria-label={t('preview.page', { number })}
              aria-current={number === current ? 'page' : undefined}
              onPress={() => goToPage(number)}
            >
              <Thumbnail page={page} number={number} file={file} />
              <span aria-hidden>{number}</span>
            </Button>
          )
        })}
      </div>
    </nav>
  )
}

interface ThumbnailProps {
  readonly page: DrawnPage
  readonly number: number
  readonly file: RefObject<ReadPages | undefined>
}

const Thumbnail = memo(function Thumbnail({ page, number, file }: ThumbnailProps) {
  const host = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const stopping = new AbortController()
    const timer = setTimeout(async () => {
      const scale = (widthPx / page.widthPt) * window.devicePixelRatio
      // A file that is closed meanwhile, or a drawing that is stopped, refuses: a newer one is on its way.
      const picture = await file.current?.pdf
        .draw(number, scale, stopping.signal)
        .catch(() => undefined)
      if (picture && !stopping.signal.aborted) host.current?.replaceChildren(canvasOf(picture))
    }, restMs)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [page.key, page.widthPt, number, file])
  return (
    <span
      ref={host}
      dir="ltr"
      className="thumbnail-sheet"
      style={{ inlineSize: widthPx, blockSize: heightOf(page) }}
    />
  )
})
