import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { goToPage, useView } from './preview-view'

const widthPx = 76
/** Thumbnails wait until typing has paused: the pages themselves come first. */
const restMs = 500

/** All pages, small: a press brings one into view. */
export function PageThumbnails({ pages }: { readonly pages: readonly PDFPageProxy[] }) {
  const { t } = useTranslation()
  const { page: current } = useView()
  return (
    <nav className="thumbnails" aria-label={t('preview.thumbnails')}>
      {pages.map((page, index) => (
        <Button
          key={index}
          className="thumbnail"
          aria-label={t('preview.page', { number: index + 1 })}
          aria-current={index + 1 === current ? 'page' : undefined}
          onPress={() => goToPage(index + 1)}
        >
          <Thumbnail page={page} />
          <span aria-hidden>{index + 1}</span>
        </Button>
      ))}
    </nav>
  )
}

const Thumbnail = memo(function Thumbnail({ page }: { readonly page: PDFPageProxy }) {
  const host = useRef<HTMLSpanElement>(null)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = widthPx / width
  useEffect(() => {
    let drawing: ReturnType<PDFPageProxy['render']> | undefined
    const timer = setTimeout(async () => {
      const canvas = document.createElement('canvas')
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      drawing = page.render({ canvas, viewport })
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
  }, [page, scale])
  return (
    <span
      ref={host}
      dir="ltr"
      className="thumbnail-sheet"
      style={{ inlineSize: widthPx, blockSize: height * scale }}
    />
  )
})
