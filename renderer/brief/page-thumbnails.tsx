import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { ReadPage } from './read-pages'
import { useLatest } from '../ui/use-latest'
import { goToPage, useView } from './preview-view'

const widthPx = 76
/** Thumbnails wait until typing has paused: the pages themselves come first. */
const restMs = 500

/** All pages, small: a press brings one into view. */
export function PageThumbnails({ pages }: { readonly pages: readonly ReadPage[] }) {
  const { t } = useTranslation()
  const { page: current } = useView()
  return (
    <nav className="thumbnails" aria-label={t('preview.thumbnails')}>
      {pages.map(({ page, look }, index) => (
        <Button
          key={index}
          className="thumbnail"
          aria-label={t('preview.page', { number: index + 1 })}
          aria-current={index + 1 === current ? 'page' : undefined}
          onPress={() => goToPage(index + 1)}
        >
          <Thumbnail page={page} look={look} />
          <span aria-hidden>{index + 1}</span>
        </Button>
      ))}
    </nav>
  )
}

const Thumbnail = memo(function Thumbnail({ page, look }: ReadPage) {
  const host = useRef<HTMLSpanElement>(null)
  const latest = useLatest(page)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = widthPx / width
  useEffect(() => {
    let drawing: ReturnType<PDFPageProxy['render']> | undefined
    const timer = setTimeout(async () => {
      const canvas = document.createElement('canvas')
      const newest = latest.current
      const viewport = newest.getViewport({ scale: scale * window.devicePixelRatio })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      drawing = newest.render({ canvas, viewport })
      // A drawing that is stopped rejects: a newer one is on its way.
      const isDrawn = await drawing.promise.then(
        () => true,
        () => false,
      )
      if (isDrawn) host.current?.replaceChildren(canvas)
    }, restMs)
    return () => {
      clearTimeout(timer)
      drawing?.cancel()
    }
  }, [look, scale, latest])
  return (
    <span
      ref={host}
      dir="ltr"
      className="thumbnail-sheet"
      style={{ inlineSize: widthPx, blockSize: height * scale }}
    />
  )
})
